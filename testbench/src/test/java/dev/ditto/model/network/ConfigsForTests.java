package dev.ditto.model.network;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Network configurations that several tests use. */
public final class ConfigsForTests {
  private ConfigsForTests() {}

  /** The network that Ho and others (2020) trained on CIFAR-10. */
  public static final UNet2DConfig CIFAR10 =
      new UNet2DConfig(
          32,
          32,
          3,
          3,
          1,
          false,
          List.of(false, true, false, false),
          true,
          List.of(false, false, true, false),
          List.of(128, 256, 256, 256),
          2,
          0,
          OptionalInt.empty(),
          32,
          1e-6,
          OptionalInt.empty(),
          Optional.empty());

  /** The network of the shapes data set. */
  public static final UNet2DConfig SHAPES16 = twoLevels(16, 32, 64, 2, 32, 8, 6);

  /** The network of the pipeline tests of the diffusers library. */
  public static final UNet2DConfig DIFFUSERS_TEST = twoLevels(8, 4, 8, 1, 8, 4, 0);

  /** Two levels, attention at the coarse one; no class if {@code classes} is 0. */
  public static UNet2DConfig twoLevels(
      int size, int fine, int coarse, int layers, int headDim, int groups, int classes) {
    return new UNet2DConfig(
        size,
        size,
        3,
        3,
        0,
        true,
        List.of(false, true),
        true,
        List.of(true, false),
        List.of(fine, coarse),
        layers,
        1,
        OptionalInt.of(headDim),
        groups,
        1e-5,
        classes == 0 ? OptionalInt.empty() : OptionalInt.of(classes),
        Optional.empty());
  }
}
