package dev.ditto.model.golden;

import dev.ditto.model.network.CaptionConfig;
import dev.ditto.model.network.DiffusionTransformer;
import dev.ditto.model.network.Network;
import dev.ditto.model.network.Operation;
import dev.ditto.model.network.Parameter;
import dev.ditto.model.network.TransformerConfig;
import dev.ditto.model.network.UNet2D;
import dev.ditto.model.network.UNet2DConfig;
import dev.ditto.model.network.Weights;
import dev.ditto.model.quantize.Calibration;
import dev.ditto.model.quantize.QuantizedNetwork;
import dev.ditto.model.quantize.Quantizer;
import dev.ditto.model.tensor.FloatTensor;
import dev.ditto.model.tensor.Shape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /**
   * Every trained number drawn from a normal distribution, scaled by one over the root of fan-in.
   */
  public static Weights weights(Network network, Random random) {
    Map<String, FloatTensor> tensors = new LinkedHashMap<>();
    for (Parameter parameter : network.parameters()) {
      Shape shape = parameter.shape();
      double deviation =
          shape.rank() > 1 ? Math.sqrt(shape.size(0) / (double) shape.elements()) : 0.5;
      tensors.put(parameter.name(), normal(shape, deviation, random));
    }
    return new Weights(tensors);
  }

  /** Calibrated with normal numbers instead of a run: good for exactness, not for pictures. */
  public static QuantizedNetwork quantized(Network network, Random random) {
    Calibration calibration = new Calibration();
    calibration.observe("sample", normal(network.sample().shape(), 1, random).data());
    for (Operation operation : network.operations()) {
      Shape shape = operation.output().shape();
      calibration.observe(operation.name(), normal(shape, 1.5, random).data());
    }
    return Quantizer.quantize(network, weights(network, random), calibration, 1);
  }

  /** Normal numbers. */
  public static FloatTensor normal(Shape shape, double deviation, Random random) {
    FloatTensor tensor = FloatTensor.zeros(shape);
    for (int i = 0; i < tensor.data().length; i++) {
      tensor.data()[i] = (float) (deviation * random.nextGaussian());
    }
    return tensor;
  }
}
