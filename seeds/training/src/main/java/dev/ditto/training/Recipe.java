package dev.ditto.training;

import java.util.function.Supplier;

/** The networks that can be trained, each with what it is told about a picture. */
enum Recipe {
  /** A U-Net that is told the class. */
  SHAPES16(() -> new UNet(UNetConfig.SHAPES16), null, 1) {
    @Override
    long[] condition(Scene scene) {
      return new long[] {scene.figure().ordinal()};
    }
  },

  /** A transformer that is told the class, or not, and whose samples are guided. */
  TRANSFORMER16(
      () -> new DiffusionTransformer(TransformerConfig.SHAPES),
      new long[] {ShapeClass.values().length},
      2) {
    @Override
    long[] condition(Scene scene) {
      return new long[] {scene.figure().ordinal()};
    }
  },

  /** A U-Net that reads a caption. */
  CAPTIONS16(() -> new UNet(UNetConfig.CAPTIONS16), null, 1) {
    @Override
    long[] condition(Scene scene) {
      return Caption.of(scene);
    }

    @Override
    long[] example(int figure, int number) {
      return Caption.of((number + figure) % 6, figure, number % 2, (2 * number + 3 + figure) % 6);
    }
  };

  /** Share of the pictures about which a guided network is told nothing. */
  static final double UNTOLD = 0.12;

  private final Supplier<NoisePredictor> network;
  private final long[] nothing;
  private final double guidance;

  Recipe(Supplier<NoisePredictor> network, long[] nothing, double guidance) {
    this.network = network;
    this.nothing = nothing;
    this.guidance = guidance;
  }

  /** A network with fresh weights. */
  NoisePredictor build() {
    return network.get();
  }

  /** What the network is told about a picture. */
  abstract long[] condition(Scene scene);

  /** What it is told for the sheet of samples: row {@code figure}, column {@code number}. */
  long[] example(int figure, int number) {
    return new long[] {figure};
  }

  /** What it is told instead when it is to be told nothing; null for a network always told. */
  long[] nothing() {
    return nothing;
  }

  /** How far samples are pushed from "told nothing" past "told": 1 for not at all. */
  double guidance() {
    return guidance;
  }

  /** Words in a condition. */
  int words() {
    return example(0, 0).length;
  }
}
