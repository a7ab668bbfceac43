package dev.ditto.cosim.handover;

import dev.ditto.model.network.Add;
import dev.ditto.model.network.AttentionScores;
import dev.ditto.model.network.AttentionValues;
import dev.ditto.model.network.Convolution;
import dev.ditto.model.network.GroupNorm;
import dev.ditto.model.network.Linear;
import dev.ditto.model.network.MapToTokens;
import dev.ditto.model.network.Network;
import dev.ditto.model.network.Operation;
import dev.ditto.model.network.Silu;
import dev.ditto.model.network.Softmax;
import dev.ditto.model.network.TokensToMap;
import dev.ditto.model.network.Value;
import dev.ditto.model.tensor.Padding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Networks small enough for any simulator, the one that uses most of an accelerator first. */
enum BenchNetwork {
  /** Convolutions, group normalisation, SiLU, attention and a residual. */
  ATTENTION {
    @Override
    Value grow(List<Operation> operations, Value sample) {
      Value h = add(operations, convolution("conv_in", sample, CHANNELS));
      Value middle = add(operations, new GroupNorm("norm", h, 2, EPSILON));
      middle = add(operations, new Silu("act", middle));
      Value tokens = add(operations, new MapToTokens("tokens", middle));
      Value query = add(operations, new Linear("to_q", tokens, CHANNELS, true));
      Value key = add(operations, new Linear("to_k", tokens, CHANNELS, true));
      Value value = add(operations, new Linear("to_v", tokens, CHANNELS, true));
      Value scores = add(operations, new AttentionScores("scores", query, key, 1));
      Value shares = add(operations, new Softmax("shares", scores, 1 / Math.sqrt(CHANNELS)));
      tokens = add(operations, new AttentionValues("values", shares, value));
      middle = add(operations, new TokensToMap("map", tokens, sample.height(), sample.width()));
      h = add(operations, new Add("residual", h, middle));
      return add(operations, convolution("conv_out", h, sample.channels()));
    }
  },
  /** Two convolutions with SiLU between them. */
  CONVOLUTIONS {
    @Override
    Value grow(List<Operation> operations, Value sample) {
      Value h = add(operations, convolution("conv_in", sample, CHANNELS));
      h = add(operations, new Silu("act", h));
      return add(operations, convolution("conv_out", h, sample.channels()));
    }
  },
  /** A single convolution, which fits every legal accelerator. */
  CONVOLUTION {
    @Override
    Value grow(List<Operation> operations, Value sample) {
      return add(operations, convolution("conv", sample, sample.channels()));
    }
  };

  private static final int CHANNELS = 8;
  private static final int COLOURS = 2;
  private static final int PIXELS = 4;
  private static final double EPSILON = 1e-5;

  /** Adds the operations and returns what the network predicts. */
  abstract Value grow(List<Operation> operations, Value sample);

  /** The network, on 4 x 4 pixels. It is told nothing and does not look at the timestep. */
  Network build() {
    Value sample = Value.map("sample", COLOURS, PIXELS, PIXELS);
    List<Operation> operations = new ArrayList<>();
    Value output = grow(operations, sample);
    return new Network(
        name(), sample, Value.scalar("timestep"), Optional.empty(), operations, output);
  }

  private static Value add(List<Operation> operations, Operation operation) {
    operations.add(operation);
    return operation.output();
  }

  private static Convolution convolution(String name, Value input, int channels) {
    return new Convolution(name, input, channels, 3, 3, 1, Padding.same(1), true);
  }
}
