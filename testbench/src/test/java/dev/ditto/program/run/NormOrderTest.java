package dev.ditto.program.run;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.config.Configuration;
import dev.ditto.model.golden.SmallNetworks;
import dev.ditto.model.network.Add;
import dev.ditto.model.network.Convolution;
import dev.ditto.model.network.Gelu;
import dev.ditto.model.network.GroupNorm;
import dev.ditto.model.network.LayerNorm;
import dev.ditto.model.network.Linear;
import dev.ditto.model.network.MapToTokens;
import dev.ditto.model.network.Multiply;
import dev.ditto.model.network.Network;
import dev.ditto.model.network.Operation;
import dev.ditto.model.network.Slice;
import dev.ditto.model.network.TokensToMap;
import dev.ditto.model.network.Value;
import dev.ditto.model.sampler.SamplerKind;
import dev.ditto.model.tensor.Padding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Norms of tensors that others come between, or that norms are part of. */
class NormOrderTest {
  private static final int SIZE = 5;

  private static Value add(List<Operation> operations, Operation operation) {
    operations.add(operation);
    return operation.output();
  }

  private static void check(
      List<Operation> operations, Value sample, Value output, List<String> set) {
    Network network =
        new Network(
            "norms", sample, Value.scalar("timestep"), Optional.empty(), operations, output);
    Parameters p = Configuration.preset("tiny", set).parameters();
    RunCheck.check(
        SmallNetworks.quantized(network, new Random(1)), p, RunCheck.sampler(SamplerKind.DDIM), 1);
  }

  /** ROW has words for statistics of all 25 rows and for some more, but not for all more. */
  @Test
  void aNormGoesOnToOneThatWantsStatisticsOfRowsToo() {
    List<Operation> operations = new ArrayList<>();
    Value sample = Value.map("sample", 3, SIZE, SIZE);
    Value tokens = add(operations, new MapToTokens("tokens", sample));
    Value first = add(operations, new Linear("first", tokens, 20, true));
    Value second = add(operations, new Linear("second", first, 20, true));
    Value norm = add(operations, new LayerNorm("norm", first, 1e-5, true));
    Value again =
        add(
            operations,
            new LayerNorm("again", add(operations, new Add("res", norm, second)), 1e-5, true));
    Value back = add(operations, new Linear("back", again, 3, true));
    Value output = add(operations, new TokensToMap("map", back, SIZE, SIZE));
    check(operations, sample, output, List.of("vectorDepth=144", "rowDepth=48"));
  }

  @Test
  void bothTensorsAreMadeBeforeBothAreNormalised() {
    List<Operation> operations = new ArrayList<>();
    Value sample = Value.map("sample", 3, SIZE, SIZE);
    Value a = add(operations, conv("a", sample, 8));
    Value b = add(operations, conv("b", sample, 8));
    Value na = add(operations, new GroupNorm("na", a, 2, 1e-5));
    Value nb = add(operations, new GroupNorm("nb", b, 2, 1e-5));
    Value ca = add(operations, conv("ca", na, 8));
    Value cb = add(operations, conv("cb", nb, 8));
    Value sum = add(operations, new Add("sum", ca, cb));
    Value output = add(operations, conv("out", sum, 3));
    check(operations, sample, output, List.of());
  }

  /** A gated layer keeps a column tile of its gate where tensors stay. */
  @Test
  void aGatedLayerComesBetweenATensorAndItsNorm() {
    List<Operation> operations = new ArrayList<>();
    Value sample = Value.map("sample", 3, SIZE, SIZE);
    Value a = add(operations, conv("a", sample, 8));
    Value tokens = add(operations, new MapToTokens("tokens", a));
    Value both = add(operations, new Linear("both", tokens, 16, true));
    Value left = add(operations, new Slice("left", both, 0, 8));
    Value right = add(operations, new Slice("right", both, 8, 8));
    Value gate = add(operations, new Gelu("gelu", right, false));
    Value product = add(operations, new Multiply("product", left, gate));
    Value na = add(operations, new GroupNorm("na", a, 2, 1e-5));
    Value ca = add(operations, conv("ca", na, 8));
    Value lin = add(operations, new Linear("lin", product, 8, true));
    Value back = add(operations, new TokensToMap("map", lin, SIZE, SIZE));
    Value sum = add(operations, new Add("sum", ca, back));
    Value output = add(operations, conv("out", sum, 3));
    check(operations, sample, output, List.of());
  }

  private static Convolution conv(String name, Value in, int channels) {
    return new Convolution(name, in, channels, 3, 3, 1, Padding.same(1), true);
  }
}
