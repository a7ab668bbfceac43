package dev.ditto.model.quantize;

import dev.ditto.arithmetic.FixedPoint;
import dev.ditto.model.network.AttentionScores;
import dev.ditto.model.network.AveragePool;
import dev.ditto.model.network.ClassEmbedding;
import dev.ditto.model.network.Gate;
import dev.ditto.model.network.Gelu;
import dev.ditto.model.network.GroupNorm;
import dev.ditto.model.network.LayerNorm;
import dev.ditto.model.network.MapToTokens;
import dev.ditto.model.network.Modulate;
import dev.ditto.model.network.Multiply;
import dev.ditto.model.network.Network;
import dev.ditto.model.network.Operation;
import dev.ditto.model.network.Silu;
import dev.ditto.model.network.Slice;
import dev.ditto.model.network.Softmax;
import dev.ditto.model.network.TimestepEmbedding;
import dev.ditto.model.network.TokensToMap;
import dev.ditto.model.network.TokensToPixels;
import dev.ditto.model.network.Upsample;
import dev.ditto.model.network.Value;
import dev.ditto.model.network.Weights;
import dev.ditto.model.network.WordEmbedding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chooses the scales of every value.
 *
 * <p>In the vector domain: Q4.11 after a normalisation, a modulation or an activation function and
 * for the vectors that modulate, a power of two times the input's scale after a product, whatever
 * the input has where values are only moved, 1/32767 for sines and cosines, the largest entry for a
 * class table, and otherwise the calibrated largest magnitude with {@value #HEADROOM} times room
 * above it, which 16 bits can spare.
 *
 * <p>Of the codes: the calibrated magnitude that a given share of all numbers stay within, as 127,
 * but never more than the vector domain holds.
 */
final class ScalePlan {
  /** Room in the vector domain beyond what calibration saw. */
  static final double HEADROOM = 1.25;

  private static final double Q4_11 = 1.0 / FixedPoint.ONE;
  private static final double Q4_11_LIMIT = 16;

  /** Share of numbers that may be beyond Q4.11. */
  private static final double SATURATING = 0.001;

  /** Of a product's scale against its input's: keeps the shift at least 1. */
  private static final int LEAST_POWER = 1 - FixedPoint.FRACTION_BITS;

  /** The scale of a value that was 0 throughout calibration. */
  private static final double ALL_ZERO = 0x1p-15;

  private final Weights weights;
  private final Calibration calibration;
  private final double share;
  private final Set<String> normal = new HashSet<>();
  private final Map<String, ValueScale> scales = new LinkedHashMap<>();

  private ScalePlan(Weights weights, Calibration calibration, double share) {
    this.weights = weights;
    this.calibration = calibration;
    this.share = share;
  }

  static Map<String, ValueScale> of(
      Network network, Weights weights, Calibration calibration, double share) {
    ScalePlan plan = new ScalePlan(weights, calibration, share);
    plan.calibrated(network.sample());
    plan.fix(network);
    for (Operation operation : network.operations()) {
      plan.add(operation);
    }
    return plan.scales;
  }

  /** Vectors that scale, shift or gate channels are Q4.11, and so is what they are cut out of. */
  private void fix(Network network) {
    List<Value> vectors = new ArrayList<>();
    for (Operation operation : network.operations()) {
      if (operation instanceof Modulate || operation instanceof Gate) {
        vectors.addAll(operation.inputs().subList(1, operation.inputs().size()));
      }
    }
    for (Value vector : vectors) {
      network
          .operation(vector.name())
          .ifPresent(
              source -> normal.add(source instanceof Slice s ? s.input().name() : source.name()));
    }
  }

  private void add(Operation operation) {
    Value output = operation.output();
    if (operation instanceof AttentionScores || operation instanceof Softmax) {
      return;
    }
    if (operation instanceof GroupNorm
        || operation instanceof LayerNorm
        || operation instanceof Silu
        || operation instanceof Gelu
        || operation instanceof Modulate
        || normal.contains(output.name())) {
      normal(output);
    } else if (operation instanceof Gate || operation instanceof Multiply) {
      product(output, scales.get(operation.inputs().get(0).name()).vector());
    } else if (operation instanceof Upsample
        || operation instanceof AveragePool
        || operation instanceof MapToTokens
        || operation instanceof TokensToMap
        || operation instanceof TokensToPixels
        || operation instanceof Slice) {
      put(output, scales.get(operation.inputs().get(0).name()).vector());
    } else if (operation instanceof TimestepEmbedding) {
      scales.put(output.name(), new ValueScale(1.0 / Short.MAX_VALUE, 1.0 / FixedPoint.CODE_MAX));
    } else if (operation instanceof ClassEmbedding || operation instanceof WordEmbedding) {
      // The table is all there is, whichever rows calibration saw.
      double largest = 0;
      for (float entry : weights.get(operation.parameters().get(0)).data()) {
        largest = Math.max(largest, Math.abs((double) entry));
      }
      put(output, largest == 0 ? ALL_ZERO : largest / Short.MAX_VALUE);
    } else {
      calibrated(output);
    }
  }

  /** The few numbers that saturate are clipped by the codes, too, which end where Q4.11 ends. */
  private void normal(Value value) {
    double most = calibration.percentile(value.name(), 1 - SATURATING);
    if (most >= Q4_11_LIMIT) {
      throw new IllegalArgumentException(
          "more than %s of %s are beyond the %g of Q4.11 in calibration: up to %g"
              .formatted(SATURATING, value.name(), Q4_11_LIMIT, most));
    }
    put(value, Q4_11, Math.min(calibration.percentile(value.name(), share), Q4_11_LIMIT));
  }

  /** A power of two times the input's scale, so that a shift is all it takes. */
  private void product(Value value, double inputScale) {
    double needed = calibration.largest(value.name()) * HEADROOM / Short.MAX_VALUE;
    int power = needed == 0 ? 0 : Math.getExponent(needed / inputScale) + 1;
    put(value, Math.scalb(inputScale, Math.max(LEAST_POWER, power)));
  }

  private void calibrated(Value value) {
    double largest = calibration.largest(value.name());
    put(value, largest == 0 ? ALL_ZERO : largest * HEADROOM / Short.MAX_VALUE);
  }

  private void put(Value value, double vector) {
    put(value, vector, calibration.percentile(value.name(), share));
  }

  private void put(Value value, double vector, double magnitude) {
    double code = magnitude == 0 ? ALL_ZERO : magnitude / FixedPoint.CODE_MAX;
    scales.put(value.name(), new ValueScale(vector, code));
  }
}
