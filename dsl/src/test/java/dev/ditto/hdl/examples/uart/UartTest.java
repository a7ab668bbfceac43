package dev.ditto.hdl.examples.uart;

import static dev.ditto.hdl.Hdl.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Stream;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.examples.uart.Frame.Parity;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.sim.Simulation;
import dev.ditto.hdl.test.LockstepTest;
import dev.ditto.hdl.tools.LintAssertions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The line is written and read here by a few lines of Java that count bits. */
class UartTest {
  private static final int CLOCKS = 10;

  static Design transmitter() {
    return elaborate(() -> new Transmitter(new Frame(CLOCKS, Parity.EVEN)));
  }

  static Design plainReceiver() {
    return elaborate(() -> new Receiver(new Frame(CLOCKS, Parity.NONE)));
  }

  static Design receiver() {
    return elaborate(() -> new Receiver(new Frame(CLOCKS, Parity.ODD)));
  }

  /** A transmitter that talks to a receiver. */
  static final class Loop extends Block {
    final Stream<UInt> in = takes(uint(8));
    final Stream<Received> out = gives(struct(Received.class, uint(8), bool(), bool()));
    final Bool overrun = output(bool());

    Loop() {
      Frame frame = new Frame(4, Parity.ODD);
      var transmitter = add(new Transmitter(frame));
      var receiver = add(new Receiver(frame));
      transmitter.in.from(in);
      receiver.line.set(transmitter.line);
      out.from(receiver.out);
      overrun.set(receiver.overrun);
    }
  }

  static Design loop() {
    return elaborate(Loop::new);
  }

  /** The bits of a frame in the order of the line. */
  private static List<Integer> bits(int data, Parity parity) {
    List<Integer> bits = new ArrayList<>();
    bits.add(0);
    IntStream.range(0, 8).forEach(i -> bits.add(data >> i & 1));
    if (parity != Parity.NONE) {
      bits.add((Integer.bitCount(data) + (parity == Parity.ODD ? 1 : 0)) % 2);
    }
    bits.add(1);
    return bits;
  }

  /** Puts bits on the line, the sender's clock being {@code speed} times that of the receiver. */
  private static void send(Simulation receiver, List<Integer> bits, double speed) {
    for (int clock = 0; clock * speed < bits.size() * CLOCKS; clock++) {
      receiver.set("line", bits.get((int) (clock * speed / CLOCKS)));
      receiver.step();
    }
  }

  /** Waits for some bits' time with the line idle. */
  private static void idle(Simulation receiver, int bits) {
    receiver.set("line", 1);
    receiver.step(bits * CLOCKS);
  }

  /** Takes what the receiver has: data, then what is wrong with it. */
  private static String take(Simulation receiver) {
    receiver.eval();
    if (receiver.get("out_valid") == 0) {
      return "nothing";
    }
    String text =
        "%02x%s%s"
            .formatted(
                receiver.get("out_data"),
                receiver.get("out_wrong_parity") == 1 ? " parity" : "",
                receiver.get("out_wrong_stop") == 1 ? " stop" : "");
    receiver.set("out_ready", 1);
    receiver.step();
    receiver.set("out_ready", 0);
    return text;
  }

  @LockstepTest("transmitter")
  void theLineCarriesEveryBitForItsTime(Simulation transmitter, Random random) {
    for (int i = 0; i < 20; i++) {
      int data = random.nextInt(256);
      transmitter.set("in_valid", 1);
      transmitter.set("in_data", data);
      assertEquals(1, transmitter.get("in_ready"));
      assertEquals(1, transmitter.get("line"), "idle");
      transmitter.step();
      transmitter.set("in_data", ~data & 255);
      for (int bit : bits(data, Parity.EVEN)) {
        for (int clock = 0; clock < CLOCKS; clock++) {
          assertEquals(bit, transmitter.get("line"));
          assertEquals(0, transmitter.get("in_ready"));
          transmitter.step();
        }
      }
      transmitter.set("in_valid", 0);
      transmitter.step(random.nextInt(5));
    }
  }

  @LockstepTest("receiver")
  void bytesComeInAtASlightlyWrongSpeed(Simulation receiver, Random random) {
    idle(receiver, 1);
    for (double speed : new double[] {0.97, 1, 1.03}) {
      for (int i = 0; i < 20; i++) {
        int data = random.nextInt(256);
        send(receiver, bits(data, Parity.ODD), speed);
        idle(receiver, 1);
        assertEquals("%02x".formatted(data), take(receiver));
      }
    }
  }

  @LockstepTest("plainReceiver")
  void bytesComeWithoutParityAndWithoutAPause(Simulation receiver, Random random) {
    idle(receiver, 1);
    for (int i = 0; i < 20; i++) {
      int data = random.nextInt(256);
      send(receiver, bits(data, Parity.NONE), 1);
      assertEquals("%02x".formatted(data), take(receiver));
      receiver.step(CLOCKS - 1);
      idle(receiver, random.nextInt(2));
    }
  }

  @LockstepTest("receiver")
  void aWrongBitIsNoticed(Simulation receiver) {
    idle(receiver, 1);
    for (int i = 1; i < 10; i++) {
      List<Integer> bits = bits(0x5a, Parity.ODD);
      bits.set(i, 1 - bits.get(i));
      send(receiver, bits, 1);
      idle(receiver, 1);
      int data = i < 9 ? 0x5a ^ 1 << i - 1 : 0x5a;
      assertEquals("%02x parity".formatted(data), take(receiver));
    }
  }

  @LockstepTest("receiver")
  void aBreakIsOneByteHoweverLongItLasts(Simulation receiver) {
    idle(receiver, 1);
    receiver.set("line", 0);
    receiver.step(100 * CLOCKS);
    assertEquals("00 parity stop", take(receiver));
    assertEquals("nothing", take(receiver));
    idle(receiver, 1);
    send(receiver, bits(0xc3, Parity.ODD), 1);
    idle(receiver, 1);
    assertEquals("c3", take(receiver));
  }

  @LockstepTest("receiver")
  void aGlitchIsNoStartBit(Simulation receiver) {
    idle(receiver, 1);
    for (int length = 1; length < CLOCKS / 2; length++) {
      receiver.set("line", 0);
      receiver.step(length);
      idle(receiver, 12);
      assertEquals("nothing", take(receiver), "a glitch of " + length + " cycles");
    }
    send(receiver, bits(0x81, Parity.ODD), 1);
    idle(receiver, 1);
    assertEquals("81", take(receiver));
  }

  @LockstepTest("receiver")
  void aByteThatFindsNoRoomIsDropped(Simulation receiver) {
    idle(receiver, 1);
    int overruns = 0;
    for (int data = 1; data <= 3; data++) {
      for (int bit : bits(data, Parity.ODD)) {
        receiver.set("line", bit);
        for (int clock = 0; clock < CLOCKS; clock++) {
          receiver.step();
          overruns += (int) receiver.get("overrun");
        }
      }
    }
    idle(receiver, 1);
    assertEquals(2, overruns);
    assertEquals("01", take(receiver));
  }

  @LockstepTest("loop")
  void whatIsSentArrives(Simulation loop, Random random) {
    List<Integer> sent = new ArrayList<>();
    List<Integer> came = new ArrayList<>();
    loop.set("out_ready", 1);
    while (came.size() < 100) {
      loop.set("in_valid", sent.size() < 100 ? 1 : 0);
      loop.set("in_data", random.nextInt(256));
      loop.eval();
      if (loop.get("in_valid") == 1 && loop.get("in_ready") == 1) {
        sent.add((int) loop.get("in_data"));
      }
      if (loop.get("out_valid") == 1) {
        came.add((int) loop.get("out_data"));
        assertEquals(0, loop.get("out_wrong_parity") + loop.get("out_wrong_stop"));
      }
      assertEquals(0, loop.get("overrun"));
      loop.step();
    }
    assertEquals(sent, came);
  }

  @Test
  void theVerilogIsClean() {
    LintAssertions.assertClean(loop());
    LintAssertions.assertClean(plainReceiver());
  }

  @Test
  void aBitIsLongEnoughToFindItsMiddle() {
    assertThrows(IllegalArgumentException.class, () -> new Frame(3, Parity.NONE));
  }
}
