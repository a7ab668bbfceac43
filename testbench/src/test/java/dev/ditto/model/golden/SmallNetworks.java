package dev.ditto.model.golden;

import dev.ditto.model.network.Add;
import dev.ditto.model.network.AddEmbedding;
import dev.ditto.model.network.AveragePool;
import dev.ditto.model.network.CaptionConfig;
import dev.ditto.model.network.Convolution;
import dev.ditto.model.network.DiffusionTransformer;
import dev.ditto.model.network.Linear;
import dev.ditto.model.network.Network;
import dev.ditto.model.network.TimestepEmbedding;
import dev.ditto.model.network.TransformerConfig;
import dev.ditto.model.network.UNet2D;
import dev.ditto.model.network.UNet2DConfig;
import dev.ditto.model.network.Upsample;
import dev.ditto.model.network.Value;
import dev.ditto.model.network.Weights;
import dev.ditto.model.quantize.QuantizedNetwork;
import dev.ditto.model.quantize.Untrained;
import dev.ditto.model.tensor.FloatTensor;
import dev.ditto.model.tensor.Padding;
import dev.ditto.model.tensor.Shape;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

/** U-Nets with all kinds of layers, small enough for a test, with random weights. */
public final class SmallNetworks {
  private SmallNetworks() {}

  /** Two levels of 8 and 16 channels on 8 x 8 pixels, two heads of attention, three classes. */
  public static Network unet() {
    return UNet2D.build(
        new UNet2DConfig(
            8,
            8,
            3,
            3,
            0,
            true,
            List.of(false, true),
            true,
            List.of(true, false),
            List.of(8, 16),
            1,
            1,
            OptionalInt.of(8),
            4,
            1e-5,
            OptionalInt.of(3),
            Optional.empty()));
  }

  /** One level of 16 channels on 8 x 8 pixels that reads captions of three words out of five. */
  public static Network captioned() {
    return UNet2D.build(
        new UNet2DConfig(
            8,
            8,
            3,
            3,
            0,
            true,
            List.of(true),
            true,
            List.of(true),
            List.of(16),
            1,
            1,
            OptionalInt.empty(),
            4,
            1e-5,
            OptionalInt.empty(),
            Optional.of(new CaptionConfig(12, List.of(2), true, 5, 3))));
  }

  /** Two blocks on 4 x 4 tokens, two heads, three classes or none. */
  public static Network transformer() {
    return DiffusionTransformer.build(new TransformerConfig(8, 2, 3, 3, 2, 2, 8, true, 3, 1e-5));
  }

  /** Pooling between convolutions of 12 channels on 8 x 8 pixels; told nothing. */
  public static Network pooled() {
    Value sample = Value.map("sample", 3, 8, 8);
    Convolution in = new Convolution("in", sample, 12, 3, 3, 1, Padding.same(1), true);
    AveragePool pool = new AveragePool("pool", in.output());
    Convolution middle = new Convolution("mid", pool.output(), 12, 3, 3, 1, Padding.same(1), true);
    Add sum = new Add("sum", pool.output(), middle.output());
    Upsample up = new Upsample("up", sum.output());
    Convolution out = new Convolution("out", up.output(), 3, 1, 1, 1, Padding.same(0), true);
    return new Network(
        "pooled",
        sample,
        Value.scalar("timestep"),
        Optional.empty(),
        List.of(in, pool, middle, sum, up, out),
        out.output());
  }

  /** Two convolutions on 4 x 4 pixels and the time between them. */
  public static Network timed() {
    Value sample = Value.map("sample", 3, 4, 4);
    Value timestep = Value.scalar("timestep");
    Convolution in = new Convolution("in", sample, 8, 1, 1, 1, Padding.NONE, true);
    TimestepEmbedding waves = new TimestepEmbedding("waves", timestep, 8, true, 0);
    Linear time = new Linear("time", waves.output(), 8, true);
    AddEmbedding sum = new AddEmbedding("sum", in.output(), time.output());
    Convolution out = new Convolution("out", sum.output(), 3, 1, 1, 1, Padding.NONE, true);
    return new Network(
        "timed",
        sample,
        timestep,
        Optional.empty(),
        List.of(in, waves, time, sum, out),
        out.output());
  }

  /** See {@link Untrained#weights}. */
  public static Weights weights(Network network, Random random) {
    return Untrained.weights(network, random);
  }

  /** See {@link Untrained#quantized}. */
  public static QuantizedNetwork quantized(Network network, Random random) {
    return Untrained.quantized(network, random);
  }

  /** Normal numbers. */
  public static FloatTensor normal(Shape shape, double deviation, Random random) {
    return Untrained.normal(shape, deviation, random);
  }
}
