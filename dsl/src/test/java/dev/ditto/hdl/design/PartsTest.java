package dev.ditto.hdl.design;

import static dev.ditto.hdl.Hdl.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.SInt;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.reference.Interpreter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Memories, records, state machines and statements, run on the graph. */
class PartsTest {
  record Sample(UInt tag, SInt level, List<Bool> flags) {}

  static final class Store extends Block {
    final UInt address = input(uint(2));
    final Bool write = input(bool());
    final Bool read = input(bool());
    final Sample in = input(struct(Sample.class, uint(3), sint(4), vec(bool(), 2)));
    final Sample out = output(struct(Sample.class, uint(3), sint(4), vec(bool(), 2)));
    final UInt bits = output(uint(9));

    Store() {
      var table = memory(struct(Sample.class, uint(3), sint(4), vec(bool(), 2)), 4);
      table.write(address, in, write);
      var word = table.read(address, read);
      drive(out, word);
      bits.set(pack(in));
    }
  }

  @Test
  void memoriesKeepRecordsAndReadTheOldWord() {
    Interpreter run = new Interpreter(elaborate(Store::new));
    run.set("address", 2).set("write", 1).set("read", 1);
    run.set("in_tag", 5).set("in_level", -3).set("in_flags_0", 1).set("in_flags_1", 0);
    assertEquals(0b01_1101_101, run.get("bits"));
    run.step();
    assertEquals(0, run.get("out_tag"), "a read in the cycle of the write sees the old word");
    run.set("write", 0).step();
    assertEquals(5, run.get("out_tag"));
    assertEquals(-3, run.number("out_level").intValue());
    assertEquals(1, run.get("out_flags_0"));
    assertEquals(0, run.get("out_flags_1"));
    run.set("read", 0).set("address", 1).step();
    assertEquals(5, run.get("out_tag"), "without enable the word is held");
  }

  static final class Lanes extends Block {
    final UInt mask = input(uint(2));
    final UInt data = input(uint(8));
    final UInt word = output(uint(8));

    Lanes() {
      var table = memory(uint(8), 2).lanes(4);
      table.write(lit(0, 1), data, mask, yes());
      word.set(table.read(lit(0, 1), yes()));
    }
  }

  @Test
  void masksChooseLanes() {
    Interpreter run = new Interpreter(elaborate(Lanes::new));
    run.set("mask", 3).set("data", 0x12).step();
    run.set("mask", 2).set("data", 0x34).step();
    run.step();
    assertEquals(0x32, run.get("word"));
  }

  enum Phase {
    IDLE,
    RUN,
    STOP
  }

  static final class Machine extends Block {
    final Bool go = input(bool());
    final UInt lamp = output(uint(2));

    Machine() {
      var phase = states(Phase.STOP);
      phase.each(
          now ->
              switch (now) {
                case IDLE ->
                    () -> {
                      lamp.set(1);
                      when(go, () -> phase.go(Phase.RUN));
                    };
                case RUN ->
                    () -> {
                      lamp.set(2);
                      phase.go(Phase.STOP);
                    };
                case STOP ->
                    () -> {
                      lamp.set(3);
                      phase.go(Phase.IDLE);
                    };
              });
    }
  }

  @Test
  void machinesWalkTheirStates() {
    Interpreter run = new Interpreter(elaborate(Machine::new));
    StringBuilder lamps = new StringBuilder();
    for (int cycle = 0; cycle < 8; cycle++) {
      run.set("go", cycle >= 3 ? 1 : 0);
      lamps.append(run.get("lamp"));
      run.step();
    }
    assertEquals("31112312", lamps.toString());
  }

  static final class Decoder extends Block {
    final UInt address = input(uint(3));
    final UInt data = output(uint(4));
    final Bool miss = output(bool());

    Decoder() {
      miss.set(false);
      cases(address)
          .on(1, () -> data.set(7))
          .on(4, () -> data.set(9))
          .other(
              () -> {
                data.set(0);
                miss.set(true);
              });
    }
  }

  @Test
  void casesChooseStatements() {
    Interpreter run = new Interpreter(elaborate(Decoder::new));
    assertEquals(7, run.set("address", 1).get("data"));
    assertEquals(0, run.get("miss"));
    assertEquals(9, run.set("address", 4).get("data"));
    assertEquals(0, run.set("address", 5).get("data"));
    assertEquals(1, run.get("miss"));
  }

  static final class Records extends Block {
    final Bool swap = input(bool());
    final Sample a = input(struct(Sample.class, uint(3), sint(4), vec(bool(), 2)));
    final Sample b = input(struct(Sample.class, uint(2), sint(6), vec(bool(), 2)));
    final Sample o = output(struct(Sample.class, uint(3), sint(6), vec(bool(), 2)));
    final UInt again = output(uint(9));

    Records() {
      var kept = reg(a.flags().get(0).type(), 1);
      kept.next(swap);
      drive(o, swap.pick(b, a));
      again.set(pack(unpack(struct(Sample.class, uint(3), sint(4), vec(bool(), 2)), pack(a))));
      unused(kept);
    }
  }

  @Test
  void recordsArePickedPartByPartAndWidened() {
    Interpreter run = new Interpreter(elaborate(Records::new));
    run.set("a_tag", 7).set("a_level", -8).set("b_tag", 2).set("b_level", -20);
    assertEquals(7, run.get("o_tag"));
    assertEquals(-8, run.number("o_level").intValue());
    run.set("swap", 1);
    assertEquals(2, run.get("o_tag"));
    assertEquals(-20, run.number("o_level").intValue());
    assertEquals(0b00_1000_111, run.get("again"));
  }
}
