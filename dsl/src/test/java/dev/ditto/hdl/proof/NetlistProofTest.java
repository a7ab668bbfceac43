package dev.ditto.hdl.proof;

import static dev.ditto.hdl.Hdl.struct;
import static dev.ditto.hdl.Hdl.uint;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.hdl.Hdl;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.lib.Fifo;
import dev.ditto.hdl.lib.MemoryFifo;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NetlistProofTest {
  private static final Duration LIMIT = Duration.ofMinutes(2);

  record Item(UInt tag, UInt level) {}

  private final Design queue =
      Hdl.elaborate(() -> new Fifo<>(new Fifo.Params<>(struct(Item.class, uint(3), uint(4)), 3)));

  @Test
  void synthesisKeepsAQueue() {
    assertEquals(NetlistProof.Result.PROVED, new NetlistProof(queue).prove(LIMIT));
  }

  /** Cells of Verilog with a mistake in it do something else. */
  @Test
  void cellsOfOtherVerilogAreToldApart() {
    NetlistProof proof = new NetlistProof(queue);
    String right = proof.verilog().get("Fifo.v");
    List<Mutants.Mutant> mutants =
        Mutants.of(right).stream().filter(m -> m.before().startsWith("held <= held")).toList();
    assertTrue(mutants.size() > 1, mutants.toString());
    for (Mutants.Mutant mutant : mutants.subList(0, 2)) {
      Map<String, String> wrong = new HashMap<>(proof.verilog());
      wrong.put("Fifo.v", mutant.verilog());
      assertEquals(NetlistProof.Result.DIFFERENT, proof.prove(wrong, LIMIT), mutant.toString());
    }
  }

  @Test
  void aMemoryOfTheTopIsRefused() {
    Design memory = Hdl.elaborate(() -> new MemoryFifo<>(new MemoryFifo.Params<>(uint(8), 16)));
    assertThrows(IllegalArgumentException.class, () -> new NetlistProof(memory));
  }
}
