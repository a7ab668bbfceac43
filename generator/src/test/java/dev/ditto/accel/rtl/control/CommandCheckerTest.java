package dev.ditto.accel.rtl.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.isa.Assembler;
import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.Disassembler;
import dev.ditto.accel.isa.Limit;
import dev.ditto.accel.isa.Limits;
import dev.ditto.accel.isa.Opcode;
import dev.ditto.accel.isa.RandomCommands;
import dev.ditto.accel.regs.ErrorCode;
import dev.ditto.accel.rtl.Bench;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The hardware finds fault with exactly the commands that software would. */
class CommandCheckerTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "tiny",
        "small",
        "large",
        "tiny axiAddressBits=64",
        "tiny flowLayers=4096",
        "tiny axiDataBits=64",
        "tiny axiDataBits=128 columns=48 vectorLanes=2 yDepth=96"
      })
  void hardwareAndSoftwareAgree(String what) {
    List<String> words = List.of(what.split(" "));
    Parameters p = Configuration.preset(words.get(0), words.subList(1, words.size())).parameters();
    Random random = new Random(1);
    int good = 0;
    try (Bench bench = Bench.of(() -> new CommandChecker(p))) {
      for (int i = 0; i < 8000; i++) {
        Opcode opcode = Opcode.values()[random.nextInt(Opcode.values().length)];
        Command command = RandomCommands.of(opcode, p, random);
        int[] bits = RandomCommands.words(command);
        int stray = random.nextInt(40) == 0 ? random.nextInt(Assembler.COMMAND_BITS) : -1;
        boolean illegal =
            stray >= 0 && (opcode.format().unusedBits(stray / 32) >>> stray % 32 & 1) != 0;
        if (illegal) {
          bits[stray / 32] |= 1 << stray % 32;
        }
        bench.set("command", number(bits));
        bench.settle();
        int found = (int) bench.get("errors");
        int expected = illegal ? ErrorCode.CMD_ILLEGAL.mask() : expected(command, p);
        assertEquals(expected, found, () -> Disassembler.text(command));
        good += expected == 0 ? 1 : 0;
      }
    }
    assertTrue(good > 500, good + " good commands");
  }

  /** The error code for the limits that a command breaks: the first of them. */
  private static int expected(Command command, Parameters p) {
    int codes = 0;
    for (Limit limit : Limits.of(command.opcode(), p)) {
      if (!Limits.problems(command, List.of(limit)).isEmpty()) {
        codes |= code(limit);
      }
    }
    return Integer.lowestOneBit(codes);
  }

  private static int code(Limit limit) {
    if (limit instanceof Limit.Multiple) {
      return ErrorCode.ALIGN.mask();
    } else if (limit instanceof Limit.Span) {
      return ErrorCode.BUF_OVF.mask();
    } else if (limit instanceof Limit.WholeWords) {
      return 0;
    }
    return ErrorCode.CFG_RANGE.mask();
  }

  private static BigInteger number(int[] words) {
    BigInteger number = BigInteger.ZERO;
    for (int i = words.length - 1; i >= 0; i--) {
      number = number.shiftLeft(32).or(BigInteger.valueOf(words[i] & 0xffff_ffffL));
    }
    return number;
  }
}
