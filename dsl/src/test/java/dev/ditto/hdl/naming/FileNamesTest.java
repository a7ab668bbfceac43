package dev.ditto.hdl.naming;

import static dev.ditto.hdl.Hdl.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.emit.VerilogEmitter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every module has a file of its own, also where Leaf.v and leaf.v are one file. */
class FileNamesTest {
  static final class Leaf extends Block {
    final UInt y = output(uint(4));

    Leaf() {
      y.set(1);
    }
  }

  static final class LEAF extends Block {
    final UInt y = output(uint(4));

    LEAF() {
      y.set(3);
    }
  }

  static final class Tree extends Block {
    final List<UInt> y = output(vec(uint(4), 2));

    Tree() {
      y.get(0).set(add(new Leaf()).y);
      y.get(1).set(add(new LEAF()).y);
    }
  }

  @Test
  void filesDifferInMoreThanCase() {
    assertEquals(
        "[Leaf_1.v, LEAF.v, Tree.v]",
        VerilogEmitter.emit(elaborate(Tree::new), List.of()).keySet().toString());
  }
}
