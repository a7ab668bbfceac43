package dev.ditto.model.golden;

import dev.ditto.arithmetic.FixedPoint;
import dev.ditto.arithmetic.ScaledAdd;
import dev.ditto.model.network.AddPositions;
import dev.ditto.model.network.ClassEmbedding;
import dev.ditto.model.network.Operation;
import dev.ditto.model.network.TimestepEmbedding;
import dev.ditto.model.network.WordEmbedding;
import dev.ditto.model.quantize.QuantizedNetwork;
import dev.ditto.model.quantize.ValueScale;

/**
 * Makes the vectors that depend only on timestep and class. The host computes them; sines and
 * cosines never appear in hardware.
 */
public final class EmbeddingSteps {
  /** Scale of the places of tokens. */
  public static final double PLACE_SCALE = 1.0 / Short.MAX_VALUE;

  private final QuantizedNetwork network;

  /** Those of a network. */
  public EmbeddingSteps(QuantizedNetwork network) {
    this.network = network;
  }

  /** Sines and cosines in strict double precision, then rounded. */
  public short[] timestep(TimestepEmbedding operation, int timestep) {
    int half = operation.channels() / 2;
    ValueScale scale = network.scale(operation.output());
    short[] vector = new short[operation.channels()];
    int sines = operation.cosineFirst() ? half : 0;
    for (int i = 0; i < half; i++) {
      double exponent = -StrictMath.log(10_000) * i / (half - operation.frequencyShift());
      double angle = timestep * StrictMath.exp(exponent);
      vector[sines + i] = scale.toVector(StrictMath.sin(angle));
      vector[half - sines + i] = scale.toVector(StrictMath.cos(angle));
    }
    return vector;
  }

  /** One row of the class table. */
  public short[] label(ClassEmbedding operation, int label) {
    return rows(operation, new int[] {label});
  }

  /** The rows of the vocabulary that a caption names. */
  public short[] words(WordEmbedding operation, int[] words) {
    return rows(operation, words);
  }

  private short[] rows(Operation operation, int[] rows) {
    short[] table = network.table(operation.name());
    int channels = operation.output().channels();
    short[] made = new short[rows.length * channels];
    for (int i = 0; i < rows.length; i++) {
      System.arraycopy(table, rows[i] * channels, made, i * channels, channels);
    }
    return made;
  }

  /** The table that says where each token stands, at scale {@link #PLACE_SCALE}. */
  public static short[] places(AddPositions operation) {
    double[] places = operation.table();
    short[] table = new short[places.length];
    for (int i = 0; i < table.length; i++) {
      table[i] = FixedPoint.saturate16((long) Math.floor(places[i] * Short.MAX_VALUE + 0.5));
    }
    return table;
  }

  /** Adds a constant table that says where each token stands. */
  IntegerStep positions(AddPositions operation) {
    short[] table = places(operation);
    double scale = network.scale(operation.input()).vector();
    double sumScale = network.scale(operation.output()).vector();
    ScaledAdd sum = ScaledAdd.of(scale, PLACE_SCALE, sumScale);
    return e -> e.put(operation.output(), sum.apply(e.vector(operation.input()), table));
  }
}
