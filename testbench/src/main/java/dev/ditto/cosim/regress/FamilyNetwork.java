package dev.ditto.cosim.regress;

import dev.ditto.model.network.CaptionConfig;
import dev.ditto.model.network.DiffusionTransformer;
import dev.ditto.model.network.Network;
import dev.ditto.model.network.TransformerConfig;
import dev.ditto.model.network.UNet2D;
import dev.ditto.model.network.UNet2DConfig;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

/**
 * A small network of a family that is trained, described by so little that it can be written down.
 *
 * @param pixels height and width of the sample
 * @param colours channels of the sample
 * @param widths channels of each level, the finest first; a transformer has one
 * @param headDim channels of an attention head
 * @param blocks of a level, or of the transformer
 * @param groups of group normalisations
 * @param attention at the finest level too, not only at the coarsest
 * @param told classes, or words of a caption; 0 for a U-Net that is told nothing
 */
public record FamilyNetwork(
    Kind kind,
    int pixels,
    int colours,
    List<Integer> widths,
    int headDim,
    int blocks,
    int groups,
    boolean attention,
    int told)
    implements UntrainedNetwork {
  /** The families of networks. */
  public enum Kind {
    /** Convolutions, told a class. */
    UNET,
    /** Convolutions, told a caption. */
    CAPTIONED,
    /** Tokens, told a class. */
    TRANSFORMER
  }

  private static final int VOCABULARY = 5;
  private static final int WORD_WIDTH = 12;
  private static final int PATCH = 2;
  private static final double EPSILON = 1e-5;

  public FamilyNetwork {
    widths = List.copyOf(widths);
  }

  /** Some network. */
  static FamilyNetwork of(Random random) {
    Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
    int groups = 1 << random.nextInt(3);
    List<Integer> widths = new ArrayList<>();
    int heads = 1 + random.nextInt(2);
    int headDim = 4 * (1 + random.nextInt(3));
    int levels = kind == Kind.UNET ? 1 + random.nextInt(2) : 1;
    for (int i = 0; i < levels; i++) {
      // A multiple of the groups, of the heads, and even, as waves of the timestep come in pairs.
      widths.add((1 + i * random.nextInt(2)) * heads * headDim);
    }
    return new FamilyNetwork(
        kind,
        4 * (1 + random.nextInt(2)),
        1 + random.nextInt(4),
        widths,
        headDim,
        1 + random.nextInt(kind == Kind.TRANSFORMER ? 2 : 1),
        groups,
        random.nextBoolean(),
        kind == Kind.UNET ? random.nextInt(4) : 1 + random.nextInt(4));
  }

  @Override
  public Network build() {
    return kind == Kind.TRANSFORMER ? transformer() : unet();
  }

  private Network transformer() {
    int heads = widths.get(0) / headDim;
    return DiffusionTransformer.build(
        new TransformerConfig(
            pixels, PATCH, colours, colours, blocks, heads, headDim, attention, told, EPSILON));
  }

  private Network unet() {
    List<Boolean> down = new ArrayList<>();
    for (int i = 0; i < widths.size(); i++) {
      down.add(attention || i == widths.size() - 1);
    }
    List<Boolean> up = new ArrayList<>(down);
    Collections.reverse(up);
    boolean captioned = kind == Kind.CAPTIONED;
    List<Integer> heads = widths.stream().map(width -> width / headDim).toList();
    return UNet2D.build(
        new UNet2DConfig(
            pixels,
            pixels,
            colours,
            colours,
            0,
            true,
            down,
            true,
            up,
            widths,
            blocks,
            1,
            captioned ? OptionalInt.empty() : OptionalInt.of(headDim),
            groups,
            EPSILON,
            captioned || told == 0 ? OptionalInt.empty() : OptionalInt.of(told),
            captioned
                ? Optional.of(new CaptionConfig(WORD_WIDTH, heads, attention, VOCABULARY, told))
                : Optional.empty()));
  }
}
