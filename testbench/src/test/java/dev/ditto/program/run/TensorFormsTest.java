package dev.ditto.program.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ditto.accel.config.Configuration;
import dev.ditto.model.golden.SmallNetworks;
import dev.ditto.model.network.Add;
import dev.ditto.model.network.AttentionScores;
import dev.ditto.model.network.AttentionValues;
import dev.ditto.model.network.AveragePool;
import dev.ditto.model.network.Concat;
import dev.ditto.model.network.Convolution;
import dev.ditto.model.network.Gelu;
import dev.ditto.model.network.GroupNorm;
import dev.ditto.model.network.LayerNorm;
import dev.ditto.model.network.Linear;
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
import dev.ditto.model.network.Upsample;
import dev.ditto.model.network.Value;
import dev.ditto.model.sampler.SamplerKind;
import dev.ditto.model.tensor.Padding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tensors with other names, with columns that hold no channel, and those that are enlarged. */
class TensorFormsTest {
  private static final int SIDE = 6;
  private static final double EPSILON = 1e-5;

  private final Value sample = Value.map("sample", 3, SIDE, SIDE);
  private final Value timestep = Value.scalar("timestep");
  private List<Operation> operations;

  @BeforeEach
  void begin() {
    operations = new ArrayList<>();
  }

  private Value add(Operation operation) {
    operations.add(operation);
    return operation.output();
  }

  private Value convolution(String name, Value in, int channels, int kernel) {
    return add(
        new Convolution(name, in, channels, kernel, kernel, 1, Padding.same(kernel / 2), true));
  }

  private Value tokens(int channels) {
    return add(new MapToTokens("tokens", convolution("in", sample, channels, 3)));
  }

  private Value norm(String name, Value in) {
    return add(new LayerNorm(name, in, EPSILON, false));
  }

  /** Ends with tokens. */
  private void check(Value tokens) {
    Value last = add(new Linear("last", tokens, 3, true));
    checkMap(add(new TokensToMap("map", last, SIDE, SIDE)));
  }

  private void checkMap(Value output) {
    Network network = new Network("forms", sample, timestep, Optional.empty(), operations, output);
    RunCheck.check(
        SmallNetworks.quantized(network, new Random(1)),
        Configuration.preset("tiny", List.of("columns=8")).parameters(),
        RunCheck.sampler(SamplerKind.DDIM),
        1);
  }

  /** Of 12 channels the second column tile holds four; a norm of the row writes to all eight. */
  @Test
  void aNormTakesNoStatisticsOfColumnsThatHoldNoChannel() {
    check(norm("again", norm("once", tokens(12))));
  }

  @Test
  void norMoreStagesLater() {
    Value normal = norm("once", tokens(12));
    Value sum = add(new Add("sum", normal, add(new Linear("linear", normal, 12, true))));
    Value gelu = add(new Gelu("gelu", sum, false));
    check(add(new LayerNorm("again", gelu, EPSILON, true)));
  }

  @Test
  void aGroupNormTakesNoneEither() {
    Value map = add(new TokensToMap("back", norm("once", tokens(12)), SIDE, SIDE));
    checkMap(convolution("out", add(new GroupNorm("again", map, 2, EPSILON)), 3, 1));
  }

  /** Two heads of four channels: beside each head's values stand those of the other. */
  @Test
  void norOfTheOtherHeads() {
    Value value = add(new Linear("value", tokens(8), 8, true));
    Value scores = add(new AttentionScores("scores", value, value, 2));
    Value shares = add(new Softmax("softmax", scores, 0.5));
    check(norm("norm", add(new AttentionValues("values", shares, value))));
  }

  @Test
  void valuesOfAnEnlargedMapAreAdded() {
    Value in = convolution("in", sample, 12, 3);
    Value large = add(new Upsample("large", add(new AveragePool("pool", in))));
    checkMap(convolution("out", add(new Add("sum", large, in)), 3, 1));
  }

  /** Tokens know no lines. */
  @Test
  void tokensBecomeAMapWhosePixelsAreAveraged() {
    Value tokens = add(new Linear("linear", tokens(12), 4, true));
    Value small = add(new AveragePool("pool", add(new TokensToMap("back", tokens, SIDE, SIDE))));
    Value large = add(new Upsample("large", convolution("middle", small, 8, 1)));
    checkMap(convolution("out", large, 3, 1));
  }

  @Test
  void anEnlargedMapIsNormalised() {
    Value in = convolution("in", sample, 12, 3);
    Value large = add(new Upsample("large", add(new AveragePool("pool", in))));
    Value norm = add(new GroupNorm("norm", large, 2, EPSILON));
    checkMap(convolution("out", add(new Silu("silu", norm)), 3, 1));
  }

  /** The activation must not take the place of what it is made of. */
  @Test
  void aMapIsReadByItsOtherNameToo() {
    Value norm = add(new GroupNorm("norm", convolution("in", sample, 4, 3), 1, EPSILON));
    Value silu = add(new Silu("silu", add(new MapToTokens("tokens", norm))));
    Value back = add(new TokensToMap("back", silu, SIDE, SIDE));
    Value one = convolution("one", norm, 8, 1);
    Value other = convolution("other", back, 8, 1);
    checkMap(convolution("out", add(new Add("sum", one, other)), 3, 1));
  }

  /** A slice of what is no layer's result has the layer put channels where it can begin. */
  @Test
  void aSliceOfAnActivationBeginsAColumnTile() {
    Value gelu = add(new Gelu("gelu", tokens(12), true));
    Value some = add(new Slice("some", gelu, 5, 3));
    check(add(new LayerNorm("norm", some, EPSILON, true)));
  }

  @Test
  void aSliceThatIsNoTensorsBeginningIsNormalised() {
    Value some = add(new Slice("some", tokens(12), 5, 5));
    Value map = add(new TokensToMap("back", some, SIDE, SIDE));
    checkMap(convolution("out", add(new GroupNorm("norm", map, 1, EPSILON)), 3, 1));
  }

  @Test
  void channelsWhoseStatisticsDoNotFitAreRefused() {
    Value norm = add(new GroupNorm("norm", convolution("in", sample, 136, 1), 1, EPSILON));
    var e =
        assertThrows(
            IllegalArgumentException.class, () -> checkMap(convolution("out", norm, 3, 1)));
    assertEquals(
        "norm: statistics of 136 words do not fit statDepth, which is 128; raise it",
        e.getMessage());
  }

  @Test
  void scalesThatStandDifferentlyAreRefused() {
    Value in = convolution("in", sample, 12, 3);
    Value tokens = add(new MapToTokens("tokens", add(new Concat("both", in, in))));
    Value waves = add(new TimestepEmbedding("waves", timestep, 8, true, 0));
    Value scale = add(new Linear("scale", waves, 24, true));
    Value modulated = add(new Modulate("modulated", norm("norm", tokens), scale, scale));
    var e = assertThrows(IllegalArgumentException.class, () -> check(modulated));
    assertEquals(
        "modulated: the channels of scale and modulated stand differently", e.getMessage());
  }

  /** Whichever operand was made last comes first; it may stand differently as well. */
  @Test
  void soAreOperandsThatWereMadeLast() {
    Value tokens = tokens(8);
    Value scores = add(new AttentionScores("scores", tokens, tokens, 2));
    Value shares = add(new Softmax("softmax", scores, 0.5));
    Value values = add(new AttentionValues("values", shares, tokens));
    Value gate = add(new Gelu("gate", tokens, false));
    Value product = add(new Multiply("product", values, gate));
    var e = assertThrows(IllegalArgumentException.class, () -> check(product));
    assertEquals("product: the channels of gate and product stand differently", e.getMessage());
  }
}
