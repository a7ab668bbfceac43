package dev.ditto.model.golden;

import dev.ditto.arithmetic.DeferredDivision;
import dev.ditto.arithmetic.FixedPoint;
import dev.ditto.arithmetic.Requantization;
import dev.ditto.arithmetic.ScaleFactor;
import dev.ditto.model.network.AttentionScores;
import dev.ditto.model.network.AttentionValues;
import dev.ditto.model.network.Operation;
import dev.ditto.model.network.Softmax;
import dev.ditto.model.network.Value;
import dev.ditto.model.quantize.QuantizedNetwork;
import java.util.Arrays;

/**
 * Prepares the two matrix products of attention and the softmax between them. The products are
 * always computed in Java, in the same modes as the other layers.
 */
final class AttentionSteps {
  private static final LinearBackend JAVA = new GoldenLinearBackend();

  private final QuantizedNetwork network;

  AttentionSteps(QuantizedNetwork network) {
    this.network = network;
  }

  IntegerStep scores(AttentionScores operation) {
    Value query = operation.query();
    Value key = operation.key();
    int heads = operation.heads();
    int depth = query.channels() / heads;
    requireSumsFit(operation, (long) depth * FixedPoint.CODE_MAX * FixedPoint.CODE_MAX);
    LinearGeometry geometry =
        LinearGeometry.matrixProduct(heads, query.positions(), depth, key.positions());
    Requantization unused = unscaled(key.positions());
    ScaleFactor queryCodes = network.scale(query).toCodes();
    ScaleFactor keyCodes = network.scale(key).toCodes();
    return evaluation -> {
      LinearResult result =
          evaluation.run(
              JAVA,
              operation.name(),
              LinearKind.MATRIX_PRODUCT,
              geometry,
              CodeType.SIGNED,
              byHead(evaluation.codes(query, queryCodes), heads, depth),
              byHead(evaluation.codes(key, keyCodes), heads, depth),
              true,
              unused);
      evaluation.put(operation.output(), new IntegerValue.Scores(result.sums()));
    };
  }

  /**
   * Softmax of scores.
   *
   * @param producer what makes the scores; it knows their scale
   */
  IntegerStep softmax(Softmax operation, AttentionScores producer) {
    double logitScale =
        operation.scale()
            * network.scale(producer.query()).code()
            * network.scale(producer.key()).code();
    var softmax = new dev.ditto.arithmetic.Softmax(logitScale);
    Value input = operation.input();
    int keys = input.shape().size(2);
    return evaluation -> {
      int[] sums = evaluation.get(input, IntegerValue.Scores.class).sums();
      byte[] codes = new byte[sums.length];
      long[] totals = new long[sums.length / keys];
      for (int row = 0; row < totals.length; row++) {
        var numerators = softmax.numerators(sums, row * keys, keys);
        System.arraycopy(numerators.codes(), 0, codes, row * keys, keys);
        totals[row] = numerators.total();
      }
      evaluation.put(operation.output(), new IntegerValue.Numerators(codes, totals));
    };
  }

  IntegerStep values(AttentionValues operation) {
    Value value = operation.value();
    Value probabilities = operation.probabilities();
    int heads = operation.heads();
    int queries = probabilities.shape().size(1);
    int keys = value.positions();
    int depth = value.channels() / heads;
    requireSumsFit(operation, (long) keys * 255 * FixedPoint.CODE_MAX);
    LinearGeometry geometry = LinearGeometry.matrixProduct(heads, queries, keys, depth);
    Requantization unused = unscaled(depth);
    ScaleFactor valueCodes = network.scale(value).toCodes();
    DeferredDivision division =
        new DeferredDivision(
            network.scale(value).code(), network.scale(operation.output()).vector());
    return evaluation -> {
      var numerators = evaluation.get(probabilities, IntegerValue.Numerators.class);
      byte[] transposed = transposedByHead(evaluation.codes(value, valueCodes), heads, depth);
      LinearResult result =
          evaluation.run(
              JAVA,
              operation.name(),
              LinearKind.MATRIX_PRODUCT,
              geometry,
              CodeType.UNSIGNED,
              numerators.codes(),
              transposed,
              true,
              unused);
      evaluation.put(
          operation.output(), divide(result.sums(), numerators.totals(), division, heads, depth));
    };
  }

  private static short[] divide(
      int[] sums, long[] totals, DeferredDivision division, int heads, int depth) {
    short[] out = new short[sums.length];
    int queries = totals.length / heads;
    for (int row = 0; row < totals.length; row++) {
      ScaleFactor factor = division.factor(totals[row]);
      int to = (row % queries * heads + row / queries) * depth;
      for (int d = 0; d < depth; d++) {
        out[to + d] = DeferredDivision.apply(sums[row * depth + d], factor);
      }
    }
    return out;
  }

  /** {@code [tokens][heads][depth] -> [heads][tokens][depth]}. */
  private static byte[] byHead(byte[] codes, int heads, int depth) {
    byte[] moved = new byte[codes.length];
    int tokens = codes.length / (heads * depth);
    for (int t = 0; t < tokens; t++) {
      for (int h = 0; h < heads; h++) {
        System.arraycopy(codes, (t * heads + h) * depth, moved, (h * tokens + t) * depth, depth);
      }
    }
    return moved;
  }

  /** {@code [tokens][heads][depth] -> [heads][depth][tokens]}. */
  private static byte[] transposedByHead(byte[] codes, int heads, int depth) {
    byte[] moved = new byte[codes.length];
    int channels = heads * depth;
    int tokens = codes.length / channels;
    for (int t = 0; t < tokens; t++) {
      for (int c = 0; c < channels; c++) {
        moved[c * tokens + t] = codes[t * channels + c];
      }
    }
    return moved;
  }

  /** Factor 1: these tasks are run for their sums. */
  private static Requantization unscaled(int channels) {
    int[] multiplier = new int[channels];
    int[] shift = new int[channels];
    Arrays.fill(multiplier, 1 << 15);
    Arrays.fill(shift, 15);
    return new Requantization(new int[channels], multiplier, shift);
  }

  private static void requireSumsFit(Operation operation, long largest) {
    if (largest > Integer.MAX_VALUE) {
      throw new IllegalArgumentException(
          "%s: a sum can reach %d, beyond 32 bits".formatted(operation.name(), largest));
    }
  }
}
