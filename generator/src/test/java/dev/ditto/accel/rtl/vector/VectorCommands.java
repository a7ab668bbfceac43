package dev.ditto.accel.rtl.vector;

import dev.ditto.accel.isa.ChannelParameter;
import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.SetConstants;
import dev.ditto.accel.isa.Statistics;
import dev.ditto.accel.isa.Sync;
import dev.ditto.accel.isa.Vector;
import dev.ditto.accel.isa.VectorBuilder;
import dev.ditto.accel.isa.VectorFunction;
import dev.ditto.arithmetic.NormParameters;
import dev.ditto.arithmetic.Normalization;
import dev.ditto.arithmetic.Standardization;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random commands of all kinds for the vector engine, each of which reads only what is defined. */
public final class VectorCommands {
  private static final int DEPTH = VectorModel.DEPTH;
  private static final int ROWS = 5;

  /** Words of PARAM with what normalisations have learned; the others have multiply-adds. */
  private static final int LEARNED = 16;

  /** Channels that are normalised together. */
  private static final int GROUP = 2;

  private VectorCommands() {}

  /** Sums that are not all out of range, and parameters that are legal. */
  public static void fill(VectorModel model, Random random) {
    for (int i = 0; i < DEPTH; i++) {
      for (int n = 0; n < model.columns; n++) {
        BigInteger sum = BigInteger.valueOf(random.nextInt() >> 14);
        Words.set(model.y, i, model.columns, n, 32, sum);
      }
      for (int lane = 0; lane < model.lanes; lane++) {
        int gamma = random.nextInt() >> 14;
        int beta = random.nextInt() >> 10;
        boolean last = (i * model.lanes + lane) % GROUP == GROUP - 1;
        ChannelParameter channel = VectorModel.channel(random, 10);
        Words.set(
            model.param,
            i,
            model.lanes,
            lane,
            i < LEARNED
                ? bytes -> ChannelParameter.learned(bytes, gamma, beta, last)
                : channel::put);
      }
    }
  }

  /** Some commands that belong together. */
  public static List<Command> some(VectorModel model, Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> List.of(modulate(model, random), pass(model, random).fromVector(true).build());
      case 1 -> List.of(transpose(model, random));
      case 2 -> softmax(model, random);
      case 3 -> groupNorm(model, random);
      case 4 -> layerNorm(model, random);
      default -> List.of(pass(model, random).build());
    };
  }

  private static VectorBuilder pass(VectorModel model, Random random) {
    int half = DEPTH / 2;
    int a = random.nextInt(half - ROWS);
    return Vector.builder()
        .rows(1 + random.nextInt(ROWS))
        .a(a)
        .param(param(model, random))
        .vector(random.nextInt(3) == 0 ? a : half + random.nextInt(half - ROWS))
        .code(random.nextInt(DEPTH - ROWS))
        .toCode(random.nextBoolean())
        .codeMultiplier(40000)
        .codeShift(22);
  }

  private static Command modulate(VectorModel model, Random random) {
    return new Command.Modulate(
        Sync.NONE, random.nextInt(DEPTH), random.nextInt(DEPTH), param(model, random));
  }

  private static int param(VectorModel model, Random random) {
    return LEARNED + random.nextInt(DEPTH - LEARNED - model.columns / model.lanes + 1);
  }

  private static Command transpose(VectorModel model, Random random) {
    int half = DEPTH / 2;
    int from = random.nextInt(half - model.columns + 1);
    int to = random.nextBoolean() ? from : half + random.nextInt(half - model.columns + 1);
    return new Command.Transpose(Sync.NONE, from, to);
  }

  /** Of rows that are two column tiles wide. */
  private static List<Command> softmax(VectorModel model, Random random) {
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
    commands.add(new Command.Divide(Sync.NONE, row, rows, 40000, 20));
    commands.add(pass(model, random).byRow(true).row(row).rows(rows).build());
    return commands;
  }

  /** Of two pieces of rows of a column tile. */
  private static List<Command> groupNorm(VectorModel model, Random random) {
    int words = model.columns / model.lanes;
    int stat = random.nextInt(DEPTH - words + 1);
    int learned = words * random.nextInt(LEARNED / words);
    int made = param(model, random);
    VectorBuilder pass = pass(model, random).statistics(Statistics.CHANNELS).stat(stat).rows(ROWS);
    Standardization of = standardization(2 * ROWS * GROUP);
    return List.of(
        pass.begin(true).build(),
        pass.begin(false).a(random.nextInt(DEPTH / 2 - ROWS)).build(),
        new Command.Normalize(Sync.NONE, stat, words, learned, made, SetConstants.of(of)),
        pass(model, random).fromVector(true).param(made).build());
  }

  /** Of rows that are two column tiles wide. */
  private static List<Command> layerNorm(VectorModel model, Random random) {
    int row = random.nextInt(DEPTH - ROWS);
    VectorBuilder pass = pass(model, random).statistics(Statistics.ROWS).row(row).rows(ROWS);
    Standardization of = standardization(2 * model.columns);
    return List.of(
        pass.begin(true).build(),
        pass.begin(false).a(random.nextInt(DEPTH / 2 - ROWS)).build(),
        new Command.Standardize(Sync.NONE, row, ROWS, SetConstants.of(of)),
        pass(model, random).fromVector(true).byRow(true).row(row).rows(ROWS).build());
  }

  private static Standardization standardization(int count) {
    return new Normalization(count, 1.0 / 2048, 1e-5, NormParameters.identity(1)).standardization();
  }
}
