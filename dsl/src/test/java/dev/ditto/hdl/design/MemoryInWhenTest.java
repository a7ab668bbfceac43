package dev.ditto.hdl.design;

import static dev.ditto.hdl.Hdl.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.emit.VerilogEmitter;
import dev.ditto.hdl.sim.JavaSimulation;
import dev.ditto.hdl.sim.Simulation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ports of a memory act only while the conditions around them hold, like all statements. */
class MemoryInWhenTest {

  static final class RegisterFile extends Block {
    final Bool go = input(bool());
    final UInt address = input(uint(4));
    final UInt data = input(uint(8));
    final UInt read = output(uint(8));
    final UInt writes = output(uint(4));

    RegisterFile() {
      var words = memory(uint(8), 16);
      var count = reg(uint(4)).init(0);
      when(
          go,
          () -> {
            count.next(count.wrapPlus(1));
            words.write(address, data, yes());
          });
      read.set(words.read(address, yes()));
      writes.set(count);
    }
  }

  @Test
  void aWriteWaitsForItsWhen() {
    try (Simulation file = JavaSimulation.of(elaborate(RegisterFile::new))) {
      file.set("aresetn", 1);
      file.set("address", 3);
      file.set("data", 0x55);
      file.step(2);
      assertEquals(0, file.get("read"));
      assertEquals(0, file.get("writes"));
      file.set("go", 1);
      file.step(2);
      assertEquals(0x55, file.get("read"));
      assertEquals(2, file.get("writes"));
    }
  }

  @Test
  void theVerilogSaysSo() {
    String verilog =
        VerilogEmitter.emit(elaborate(RegisterFile::new), List.of()).get("RegisterFile.v");
    String plain = verilog.replaceAll(" *//.*", "").replaceAll("\\s+", " ");
    assertTrue(plain.contains("if (go) begin words[address] <= data; end"), verilog);
  }

  /** Two bits choose who writes; the mask is of a memory with two lanes. */
  static final class Chosen extends Block {
    final UInt kind = input(uint(2));
    final Bool enable = input(bool());
    final UInt data = input(uint(8));
    final UInt read = output(uint(8));

    Chosen() {
      var words = memory(uint(8), 2).lanes(4);
      UInt zero = lit(0, 1);
      cases(kind)
          .on(0, () -> words.write(zero, data, enable))
          .on(1, () -> words.write(zero, data, lit(2, 2), enable))
          .other(
              () ->
                  when(kind.bit(0), () -> words.write(zero, lit(0x33, 8), enable))
                      .otherwise(() -> words.write(zero, lit(0x22, 8), enable)));
      read.set(words.read(zero, yes()));
    }
  }

  @Test
  void everyConditionAroundAWriteCounts() {
    try (Simulation chosen = JavaSimulation.of(elaborate(Chosen::new))) {
      chosen.set("data", 0xa5);
      assertEquals(0, after(chosen, 0, 0));
      assertEquals(0xa5, after(chosen, 0, 1));
      assertEquals(0x22, after(chosen, 2, 1));
      assertEquals(0xa2, after(chosen, 1, 1));
      assertEquals(0xa2, after(chosen, 3, 0));
      assertEquals(0x33, after(chosen, 3, 1));
    }
  }

  private static long after(Simulation chosen, int kind, int enable) {
    chosen.set("kind", kind);
    chosen.set("enable", enable);
    chosen.step();
    chosen.set("enable", 0);
    chosen.step();
    return chosen.get("read");
  }

  static final class Looks extends Block {
    final Bool go = input(bool());
    final UInt address = input(uint(1));
    final Bool store = input(bool());
    final UInt found = output(uint(8));

    Looks() {
      var words = memory(uint(8), 2);
      words.write(address, mux(address.bit(0), lit(7, 8), lit(5, 8)), store);
      List<UInt> result = new ArrayList<>();
      when(go, () -> result.add(words.read(address, yes())));
      found.set(result.get(0));
    }
  }

  @Test
  void aReadHoldsItsResultOutsideItsWhen() {
    try (Simulation looks = JavaSimulation.of(elaborate(Looks::new))) {
      looks.set("store", 1);
      looks.step();
      looks.set("address", 1);
      looks.step();
      looks.set("store", 0);
      looks.set("go", 1);
      looks.step();
      assertEquals(7, looks.get("found"));
      looks.set("go", 0);
      looks.set("address", 0);
      looks.step(3);
      assertEquals(7, looks.get("found"));
      looks.set("go", 1);
      looks.step();
      assertEquals(5, looks.get("found"));
    }
  }
}
