package dev.ditto.model.golden;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.model.network.Add;
import dev.ditto.model.network.AveragePool;
import dev.ditto.model.network.Concat;
import dev.ditto.model.network.Convolution;
import dev.ditto.model.network.Gelu;
import dev.ditto.model.network.LayerNorm;
import dev.ditto.model.network.Linear;
import dev.ditto.model.network.MapToTokens;
import dev.ditto.model.network.Network;
import dev.ditto.model.network.Operation;
import dev.ditto.model.network.TokensToMap;
import dev.ditto.model.network.Upsample;
import dev.ditto.model.network.Value;
import dev.ditto.model.network.Weights;
import dev.ditto.model.quantize.Calibration;
import dev.ditto.model.quantize.Quantizer;
import dev.ditto.model.sampler.TorchRandom;
import dev.ditto.model.tensor.FloatTensor;
import dev.ditto.model.tensor.Padding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One evaluation in integers is close to the same in floating point, with random weights. */
class IntegerAgainstFloatTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void residualNetworkWithAttention(int seed) {
    assertClose(SmallNetworks.unet(), seed, 0.035);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void operationsThatTheResidualNetworkLacks(boolean tanh) {
    assertClose(tokens(tanh), 4, 0.018);
  }

  @Test
  void movesAndSumsAloneAreNearlyExact() {
    Value sample = Value.map("sample", 3, 8, 8);
    List<Operation> operations = new ArrayList<>();
    Value half = add(operations, new AveragePool("half", sample));
    Value full = add(operations, new Upsample("full", half));
    Value both = add(operations, new Concat("both", sample, full));
    Value sum = add(operations, new Add("sum", both, both));
    assertClose(network(sample, operations, sum), 5, 1e-4);
  }

  /** Pooling, layer norm, linear layers on tokens, GELU. */
  private static Network tokens(boolean tanh) {
    Value sample = Value.map("sample", 3, 8, 8);
    List<Operation> operations = new ArrayList<>();
    Value h = add(operations, new Convolution("in", sample, 16, 3, 3, 1, Padding.same(1), true));
    h = add(operations, new AveragePool("pool", h));
    Value residual = add(operations, new MapToTokens("tokens", h));
    h = add(operations, new LayerNorm("norm", residual, 1e-6, false));
    h = add(operations, new Linear("up", h, 32, true));
    h = add(operations, new Gelu("gelu", h, tanh));
    h = add(operations, new Linear("down", h, 16, false));
    h = add(operations, new Add("residual", residual, h));
    h = add(operations, new LayerNorm("affine", h, 1e-5, true));
    h = add(operations, new TokensToMap("map", h, 4, 4));
    h = add(operations, new Upsample("upsample", h));
    h = add(operations, new Concat("skip", h, sample));
    h = add(operations, new Convolution("out", h, 3, 1, 1, 1, Padding.same(0), true));
    return network(sample, operations, h);
  }

  private static Value add(List<Operation> operations, Operation operation) {
    operations.add(operation);
    return operation.output();
  }

  private static Network network(Value sample, List<Operation> operations, Value output) {
    return new Network(
        "test", sample, Value.scalar("timestep"), Optional.empty(), operations, output);
  }

  /** Root of the squared error over the squares, on other noise than was calibrated with. */
  private static void assertClose(Network network, int seed, double bound) {
    Weights weights = SmallNetworks.weights(network, new Random(seed));
    FloatExecutor real = new FloatExecutor(network, weights);
    int[] labels = network.classes() == 0 ? new int[0] : new int[] {1};
    TorchRandom random = new TorchRandom(seed);
    Calibration calibration = new Calibration();
    for (int i = 0; i < 8; i++) {
      real.predict(
          random.normal(network.sample().shape().prepend(1)),
          new int[] {100 * i},
          labels,
          (value, tensor) -> calibration.observe(value.name(), tensor.data()));
    }
    IntegerExecutor integer =
        new IntegerExecutor(
            Quantizer.quantize(network, weights, calibration, 1), new GoldenLinearBackend());
    FloatTensor sample = random.normal(network.sample().shape().prepend(1));
    float[] expected = real.predict(sample, new int[] {350}, labels).data();
    float[] found =
        integer
            .evaluate(
                sample, 350, labels, new TemporalState(), ModePolicy.FULL, LinearListener.NONE)
            .data();
    double error = 0;
    double power = 0;
    for (int i = 0; i < expected.length; i++) {
      error += (found[i] - expected[i]) * (found[i] - expected[i]);
      power += expected[i] * expected[i];
    }
    double relative = Math.sqrt(error / power);
    assertTrue(relative < bound, "relative error " + relative);
  }
}
