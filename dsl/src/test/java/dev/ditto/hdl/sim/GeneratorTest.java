package dev.ditto.hdl.sim;

import static dev.ditto.hdl.Hdl.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Hdl;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.graph.Design;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

class GeneratorTest {
  /** Larger methods are never compiled by HotSpot, and a simulation with one crawls. */
  private static final int LARGEST_COMPILED = 8000;

  private static List<byte[]> classes(Design design, int methodsOfClass) {
    Netlist netlist = Sharing.of(Flattener.flatten(design));
    Schedule schedule = new Schedule(netlist);
    Layout layout = new Layout(netlist, schedule.direct);
    Generator.Result code = new Generator(netlist, layout, schedule, methodsOfClass).generate();
    List<byte[]> classes = new ArrayList<>(code.outputs());
    classes.addAll(code.next());
    return classes;
  }

  @Property(tries = 20)
  void everyMethodIsSmallEnoughToBeCompiled(@ForAll long seed) {
    for (byte[] bytes : classes(RandomDesigns.make(seed, 300), 64)) {
      for (int size : methodSizes(ByteBuffer.wrap(bytes))) {
        assertTrue(size < LARGEST_COMPILED, () -> "a method of " + size + " bytes");
      }
    }
  }

  /** Small groups of registers that change at every edge, among large ones that seldom do. */
  static final class Mixed extends Block {
    private static final int LARGE = 20;

    record Params(int groups, int small) {}

    Mixed(Params p) {
      super(p);
      List<UInt> kept = new ArrayList<>();
      for (int group = 0; group < p.groups(); group++) {
        int size = group % 2 == 0 ? p.small() : LARGE;
        Bool enable = group % 2 == 0 ? yes() : input(bool());
        UInt in = input(uint(32));
        for (int i = 0; i < size; i++) {
          var register = reg(uint(32)).init(0);
          UInt next = in.xor(register.wrapPlus(i)).wrapPlus(in.and(register));
          when(enable, () -> register.next(next));
          kept.add(register);
        }
      }
      UInt out = output(uint(32));
      out.set(reduce(kept, UInt::xor));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8})
  void everyClassHasTheMethodsThatItCalls(int small) {
    Design design = Hdl.elaborate(() -> new Mixed(new Mixed.Params(40, small)));
    List<byte[]> classes = classes(design, 1);
    assertTrue(classes.size() > 3, () -> classes.size() + " classes");
    for (byte[] bytes : classes) {
      Set<String> made = new TreeSet<>();
      Set<String> called = new TreeSet<>();
      new ClassReader(bytes).accept(new Calls(made, called), 0);
      called.removeAll(made);
      assertEquals(Set.of(), called);
    }
  }

  /** Notes which methods a class has, and which of generated code it calls. */
  private static final class Calls extends ClassVisitor {
    private final Set<String> made;
    private final Set<String> called;

    Calls(Set<String> made, Set<String> called) {
      super(Opcodes.ASM9);
      this.made = made;
      this.called = called;
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String type, String s, String[] e) {
      made.add(name);
      return new MethodVisitor(Opcodes.ASM9) {
        @Override
        public void visitMethodInsn(int op, String owner, String name, String type, boolean i) {
          if (owner.equals(Generator.NAME)) {
            called.add(name);
          }
        }
      };
    }
  }

  /** Reads a class file (JVM specification, chapter 4) as far as its methods' code lengths. */
  private static List<Integer> methodSizes(ByteBuffer file) {
    file.position(8);
    int constants = file.getShort();
    String[] texts = new String[constants];
    for (int i = 1; i < constants; i++) {
      int tag = file.get();
      switch (tag) {
        case 1 -> {
          byte[] text = new byte[file.getShort()];
          file.get(text);
          texts[i] = new String(text);
        }
        case 5, 6 -> {
          skip(file, 8);
          i++;
        }
        case 7, 8, 16, 19, 20 -> skip(file, 2);
        case 15 -> skip(file, 3);
        default -> skip(file, 4);
      }
    }
    skip(file, 6);
    skip(file, 2 * file.getShort());
    assertTrue(file.getShort() == 0, "generated classes have no fields");
    List<Integer> sizes = new ArrayList<>();
    int methods = file.getShort();
    for (int i = 0; i < methods; i++) {
      skip(file, 6);
      int attributes = file.getShort();
      for (int j = 0; j < attributes; j++) {
        String name = texts[file.getShort()];
        int length = file.getInt();
        if (name.equals("Code")) {
          sizes.add(file.getInt(file.position() + 4));
        }
        skip(file, length);
      }
    }
    return sizes;
  }

  private static void skip(ByteBuffer file, int bytes) {
    file.position(file.position() + bytes);
  }
}
