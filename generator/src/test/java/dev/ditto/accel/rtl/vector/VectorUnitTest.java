package dev.ditto.accel.rtl.vector;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.Sync;
import dev.ditto.accel.isa.Vector;
import dev.ditto.accel.isa.VectorBuilder;
import dev.ditto.accel.isa.VectorFunction;
import dev.ditto.hdl.graph.Memory;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What units leave for each other in ROW and STAT, and commands of all kinds in one stream. */
class VectorUnitTest {
  private static final int DEPTH = PassModel.DEPTH;
  private static final int ROWS = 5;

  @ParameterizedTest
  @CsvSource({"4,4", "8,4", "8,1", "16,4", "6,2"})
  void commandsSeeWhatTheOnesBeforeHaveMade(int columns, int lanes) {
    Random random = new Random(31 * columns + lanes);
    PassModel model = new PassModel(columns, lanes, random);
    for (BigInteger[] words : List.of(model.y, model.param)) {
      settle(model, words, random);
    }
    PassModel expected = model.copy();
    var p =
        new VectorUnit.Params(
            columns, lanes, DEPTH, DEPTH, DEPTH, DEPTH, DEPTH, DEPTH, Memory.Style.AUTO);
    try (CommandBench bench =
        new CommandBench(() -> new VectorUnit(p), random)
            .reads("y", model.y, 70)
            .reads("vector", model.vector)
            .reads("param", model.param)
            .reads("code", model.code)
            .writes("vector", model.vector)
            .writes("param", model.param)
            .writes("code", model.code)) {
      for (int i = 0; i < 40; i++) {
        for (Command command : some(model, random)) {
          expected.execute(command);
          bench.run(
              "command",
              Map.of(
                  "opcode",
                  command.opcode().code(),
                  "operands",
                  Operands.packed(VectorCommand.records(p).get(command.opcode()), command)));
          assertArrayEquals(expected.vector, model.vector, () -> "VECTOR, " + command);
          assertArrayEquals(expected.code, model.code, () -> "CODE, " + command);
          assertArrayEquals(expected.param, model.param, () -> "PARAM, " + command);
        }
      }
    }
  }

  /** Shifts that are legal, and sums that are not all out of range. */
  private static void settle(PassModel model, BigInteger[] words, Random random) {
    for (int i = 0; i < DEPTH; i++) {
      if (words == model.y) {
        for (int n = 0; n < model.columns; n++) {
          Words.set(words, i, model.columns, n, 32, BigInteger.valueOf(random.nextInt() >> 14));
        }
      } else {
        for (int n = 0; n < model.lanes; n++) {
          Words.set(words, i, model.lanes, n, PassModel.channel(random, 10));
        }
      }
    }
  }

  private static List<Command> some(PassModel model, Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> List.of(modulate(model, random), pass(model, random).fromVector(true).build());
      case 1 -> List.of(transpose(model, random));
      case 2 -> softmax(model, random);
      default -> List.of(pass(model, random).build());
    };
  }

  private static VectorBuilder pass(PassModel model, Random random) {
    int words = model.columns / model.lanes;
    int half = DEPTH / 2;
    int a = random.nextInt(half - ROWS);
    return Vector.builder()
        .rows(1 + random.nextInt(ROWS))
        .a(a)
        .param(random.nextInt(DEPTH - words + 1))
        .vector(random.nextInt(3) == 0 ? a : half + random.nextInt(half - ROWS))
        .code(random.nextInt(DEPTH - ROWS))
        .toCode(random.nextBoolean())
        .codeMultiplier(40000)
        .codeShift(22);
  }

  private static Command modulate(PassModel model, Random random) {
    int param = random.nextInt(DEPTH - model.columns / model.lanes + 1);
    return new Command.Modulate(Sync.NONE, random.nextInt(DEPTH), random.nextInt(DEPTH), param);
  }

  private static Command transpose(PassModel model, Random random) {
    int half = DEPTH / 2;
    int from = random.nextInt(half - model.columns + 1);
    int to = random.nextBoolean() ? from : half + random.nextInt(half - model.columns + 1);
    return new Command.Transpose(Sync.NONE, from, to);
  }

  /** Of rows that are two column tiles wide. */
  private static List<Command> softmax(PassModel model, Random random) {
    List<Command> commands = new ArrayList<>();
    int rows = 1 + random.nextInt(ROWS);
    int row = random.nextInt(DEPTH - rows);
    int a = random.nextInt(DEPTH - 2 * rows);
    int last = 1 + random.nextInt(model.columns);
    for (var function : List.of(VectorFunction.LARGEST, VectorFunction.EXPONENT)) {
      for (int tile = 0; tile < 2; tile++) {
        commands.add(
            Vector.builder()
                .function(function)
                .begin(tile == 0)
                .rows(rows)
                .a(a + tile * rows)
                .row(row)
                .code(tile * rows)
                .codeMultiplier(50000)
                .codeShift(20)
                .columns(tile == 0 ? model.columns : last)
                .build());
      }
    }
    return commands;
  }
}
