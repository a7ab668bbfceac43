package dev.ditto.accel.rtl.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.rtl.Bench;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A ring of four commands, of which the second lies on both sides of a multiple of 4 KB. Bursts end
 * at multiples of the longest, 16 beats.
 */
class CommandFetchTest {
  private static final long BASE = 0xfc0;
  private static final int COMMANDS = 9;

  @ParameterizedTest
  @CsvSource({
    "32, 'fc0+12 ff0+4 1000+8 1020+8 1040+4 1050+12'",
    "64, 'fc0+6 ff0+2 1000+4 1020+6 1050+6'",
    "128, 'fc0+3 ff0+1 1000+2 1020+3 1050+3'",
  })
  void commandsOf48BytesComeInTheirOrder(int dataBits, String onceRound) {
    Random random = new Random(dataBits);
    byte[] memory = new byte[0x2000];
    random.nextBytes(memory);
    List<String> bursts = new ArrayList<>();
    Deque<Long> due = new ArrayDeque<>();
    int taken = 0;
    try (Bench bench =
        Bench.of(() -> new CommandFetch(new CommandFetch.Params(32, dataBits, 16)))) {
      bench.set("base", BASE);
      bench.set("size", 4);
      bench.set("enable", 1);
      bench.set("drop", 0);
      bench.set("clear", 0);
      bench.set("requests_ready", 1);
      while (taken < COMMANDS) {
        // As a host does: never more than three ahead in a ring of four.
        bench.set("tail", Math.min(taken + 3, COMMANDS) % 4);
        boolean comes = !due.isEmpty() && random.nextInt(4) > 0;
        bench.set("beats_valid", comes ? 1 : 0);
        bench.set("beats_data", comes ? bytes(memory, due.peek(), dataBits / 8) : BigInteger.ZERO);
        bench.set("command_ready", random.nextInt(8) == 0 ? 1 : 0);
        bench.settle();
        if (bench.is("requests_valid")) {
          long address = bench.get("requests_address");
          long beats = bench.get("requests_length") + 1;
          bursts.add(Long.toHexString(address) + "+" + beats);
          for (int i = 0; i < beats; i++) {
            due.add(address + i * dataBits / 8);
          }
        }
        if (comes) {
          assertTrue(bench.is("beats_ready"), "memory waits");
          due.remove();
        }
        if (bench.is("command_valid") && bench.is("command_ready")) {
          long place = BASE + 48 * (taken % 4);
          assertEquals(place, bench.get("address"));
          assertEquals(taken % 4, bench.get("head"));
          assertEquals(bytes(memory, place, 48), bench.big("command_data"), "command " + taken);
          taken++;
        }
        bench.step();
        assertTrue(bench.cycle() < 5000, "it goes on");
      }
      bench.settle();
      assertTrue(bench.is("empty") && bench.is("quiet"));
    }
    String first = onceRound.split(" ")[0];
    assertEquals(String.join(" ", onceRound, onceRound, first), String.join(" ", bursts));
  }

  private static BigInteger bytes(byte[] memory, long from, int count) {
    BigInteger number = BigInteger.ZERO;
    for (int i = count - 1; i >= 0; i--) {
      number = number.shiftLeft(8).or(BigInteger.valueOf(memory[(int) from + i] & 0xff));
    }
    return number;
  }
}
