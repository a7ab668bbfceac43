package dev.ditto.model.golden;

import dev.ditto.arithmetic.Activation;
import dev.ditto.arithmetic.FixedPoint;
import dev.ditto.arithmetic.ScaleFactor;
import dev.ditto.arithmetic.ScaledAdd;
import dev.ditto.model.network.Add;
import dev.ditto.model.network.AddEmbedding;
import dev.ditto.model.network.AveragePool;
import dev.ditto.model.network.Concat;
import dev.ditto.model.network.GroupNorm;
import dev.ditto.model.network.LayerNorm;
import dev.ditto.model.network.Slice;
import dev.ditto.model.network.TokensToPixels;
import dev.ditto.model.network.Upsample;
import dev.ditto.model.network.Value;
import dev.ditto.model.quantize.QuantizedNetwork;

/** Prepares the operations between linear layers, all within the 16-bit vector domain. */
final class VectorSteps {
  private static final double Q4_11 = 1.0 / FixedPoint.ONE;

  private final QuantizedNetwork network;

  VectorSteps(QuantizedNetwork network) {
    this.network = network;
  }

  IntegerStep groupNorm(GroupNorm operation) {
    var norm =
        new dev.ditto.arithmetic.GroupNorm(
            operation.input().positions(),
            operation.groups(),
            scale(operation.input()),
            operation.eps(),
            network.norm(operation.name()));
    return e -> e.put(operation.output(), norm.apply(e.vector(operation.input())));
  }

  IntegerStep layerNorm(LayerNorm operation) {
    var norm =
        new dev.ditto.arithmetic.LayerNorm(
            scale(operation.input()), operation.eps(), network.norm(operation.name()));
    return e -> e.put(operation.output(), norm.apply(e.vector(operation.input())));
  }

  /** An activation function; an input that is not Q4.11 is brought to it first. */
  IntegerStep activation(Value output, Value input, Activation function) {
    double scale = scale(input);
    if (scale == Q4_11) {
      return e -> {
        short[] x = e.vector(input);
        short[] y = new short[x.length];
        for (int i = 0; i < y.length; i++) {
          y[i] = function.apply(x[i]);
        }
        e.put(output, y);
      };
    }
    ScaleFactor factor = ScaleFactor.of(scale / Q4_11);
    return e -> {
      short[] x = e.vector(input);
      short[] y = new short[x.length];
      for (int i = 0; i < y.length; i++) {
        y[i] = function.apply(factor.rescale(x[i]));
      }
      e.put(output, y);
    };
  }

  IntegerStep add(Add operation) {
    return sum(operation.output(), operation.left(), operation.right());
  }

  IntegerStep addEmbedding(AddEmbedding operation) {
    return sum(operation.output(), operation.map(), operation.embedding());
  }

  private IntegerStep sum(Value output, Value a, Value b) {
    ScaledAdd sum = ScaledAdd.of(scale(a), scale(b), scale(output));
    return e -> e.put(output, sum.apply(e.vector(a), e.vector(b)));
  }

  IntegerStep concat(Concat operation) {
    Value output = operation.output();
    Value first = operation.first();
    Value second = operation.second();
    ScaleFactor firstFactor = ScaleFactor.of(scale(first) / scale(output));
    ScaleFactor secondFactor = ScaleFactor.of(scale(second) / scale(output));
    int channels = output.channels();
    return e -> {
      short[] y = new short[output.shape().elements()];
      place(e.vector(first), first.channels(), firstFactor, y, channels, 0);
      place(e.vector(second), second.channels(), secondFactor, y, channels, first.channels());
      e.put(output, y);
    };
  }

  private static void place(
      short[] x, int xChannels, ScaleFactor factor, short[] y, int yChannels, int at) {
    for (int i = 0; i < x.length; i++) {
      y[i / xChannels * yChannels + at + i % xChannels] = factor.rescale(x[i]);
    }
  }

  /** Nearest-neighbour upsampling only moves values. */
  IntegerStep upsample(Upsample operation) {
    int channels = operation.input().channels();
    int width = operation.output().width();
    return e -> {
      short[] x = e.vector(operation.input());
      short[] y = new short[4 * x.length];
      for (int pixel = 0; pixel < y.length / channels; pixel++) {
        int from = pixel / width / 2 * (width / 2) + pixel % width / 2;
        System.arraycopy(x, from * channels, y, pixel * channels, channels);
      }
      e.put(operation.output(), y);
    };
  }

  /**
   * The mean of the means of both lines, {@code ((a + b >> 1) + (c + d >> 1) + 1) >> 1}: those of
   * lines are rounded down, theirs half up, so that nothing is shifted on average.
   */
  IntegerStep averagePool(AveragePool operation) {
    int channels = operation.input().channels();
    int width = operation.output().width();
    return e -> {
      short[] x = e.vector(operation.input());
      short[] y = new short[x.length / 4];
      int line = 2 * width * channels;
      for (int i = 0; i < y.length; i++) {
        int pixel = i / channels;
        int from = pixel / width * 2 * line + pixel % width * 2 * channels + i % channels;
        int upper = x[from] + x[from + channels] >> 1;
        int lower = x[from + line] + x[from + line + channels] >> 1;
        y[i] = (short) FixedPoint.shiftRight(upper + lower, 1);
      }
      e.put(operation.output(), y);
    };
  }

  IntegerStep slice(Slice operation) {
    int in = operation.input().channels();
    int out = operation.outputChannels();
    return e -> {
      short[] x = e.vector(operation.input());
      short[] y = new short[x.length / in * out];
      for (int row = 0; row < x.length / in; row++) {
        System.arraycopy(x, row * in + operation.first(), y, row * out, out);
      }
      e.put(operation.output(), y);
    };
  }

  IntegerStep tokensToPixels(TokensToPixels operation) {
    Value map = operation.output();
    return e -> {
      short[] x = e.vector(operation.input());
      short[] y = new short[x.length];
      int at = 0;
      for (int line = 0; line < map.height(); line++) {
        for (int column = 0; column < map.width(); column++) {
          for (int c = 0; c < map.channels(); c++) {
            y[at++] = x[operation.source(c, line, column)];
          }
        }
      }
      e.put(map, y);
    };
  }

  /** A change of layout that, with the channel running fastest, moves nothing. */
  IntegerStep same(Value output, Value input) {
    return e -> e.put(output, e.vector(input));
  }

  private double scale(Value value) {
    return network.scale(value).vector();
  }
}
