package dev.ditto.model.network;

import dev.ditto.model.tensor.Padding;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Expands a {@link UNet2DConfig} into a {@link Network} with the structure, the names and the
 * arithmetic of {@code UNet2DModel} in the diffusers library, or of its {@code
 * UNet2DConditionModel}.
 *
 * <p>The convolutions and linear layers come in the order in which that library constructs its
 * modules.
 */
public final class UNet2D {
  /** In front of the names of what belongs to the captions and not to the network proper. */
  public static final String CAPTIONS = "captions";

  private final UNet2DConfig config;
  private final Graph graph = new Graph();
  private final Deque<Value> skips = new ArrayDeque<>();
  private Value activated;
  private Value caption;

  private UNet2D(UNet2DConfig config) {
    this.config = config;
  }

  /**
   * The network.
   *
   * @throws IllegalArgumentException with all {@link UNet2DConfig#problems()} if there are any
   */
  public static Network build(UNet2DConfig config) {
    if (!config.problems().isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", config.problems()));
    }
    return new UNet2D(config).expand();
  }

  private Network expand() {
    Value sample =
        Value.map("sample", config.inChannels(), config.sampleHeight(), config.sampleWidth());
    Value timestep = Value.scalar("timestep");
    Optional<Value> label = label();
    config
        .captions()
        .ifPresent(
            c ->
                caption =
                    graph.add(
                        new WordEmbedding(
                            CAPTIONS + ".embeddings",
                            label.orElseThrow(),
                            c.vocabulary(),
                            c.contextWidth())));
    Value h = graph.add(convolution("conv_in", sample, config.blockOutChannels().get(0)));
    skips.push(h);
    activated = embedding(timestep, label);
    for (int level = 0; level < config.levels(); level++) {
      h = down(level, h);
    }
    h = middle(h);
    for (int i = 0; i < config.levels(); i++) {
      h = up(i, h);
    }
    h = graph.add(norm("conv_norm_out", h));
    h = graph.add(new Silu("silu_out", h));
    h = graph.add(convolution("conv_out", h, config.outChannels()));
    String name = caption == null ? "UNet2DModel" : "UNet2DConditionModel";
    return new Network(name, sample, timestep, label, graph.operations(), h);
  }

  private Optional<Value> label() {
    if (config.captions().isPresent()) {
      return Optional.of(Value.words("caption", config.captions().get().length()));
    }
    return config.numClassEmbeds().isPresent()
        ? Optional.of(Value.scalar("class_label"))
        : Optional.empty();
  }

  /** Timestep and class as a vector, after the SiLU that every residual block would apply to it. */
  private Value embedding(Value timestep, Optional<Value> label) {
    int channels = config.embeddingChannels();
    Value e =
        graph.add(
            new TimestepEmbedding(
                "time_proj",
                timestep,
                config.blockOutChannels().get(0),
                config.flipSinToCos(),
                config.freqShift()));
    e = graph.add(new Linear("time_embedding.linear_1", e, channels, true));
    e = graph.add(new Silu("time_embedding.act", e));
    e = graph.add(new Linear("time_embedding.linear_2", e, channels, true));
    if (config.numClassEmbeds().isPresent()) {
      int classes = config.numClassEmbeds().getAsInt();
      Value row =
          graph.add(new ClassEmbedding("class_embedding", label.get(), classes, channels, false));
      e = graph.add(new Add("embedding", e, row));
    }
    return graph.add(new Silu("embedding.silu", e));
  }

  private Value down(int level, Value input) {
    String name = "down_blocks." + level;
    int channels = config.blockOutChannels().get(level);
    Value h = input;
    for (int j = 0; j < config.layersPerBlock(); j++) {
      h = resnet(name, j, channels).add(graph, h, activated);
      if (config.downAttention().get(level)) {
        h = attention(name, j, level, h);
      }
      skips.push(h);
    }
    if (level < config.levels() - 1) {
      Padding padding = config.downsamplePadding() == 0 ? new Padding(0, 0, 1, 1) : Padding.same(1);
      h =
          graph.add(
              new Convolution(name + ".downsamplers.0.conv", h, channels, 3, 3, 2, padding, true));
      skips.push(h);
    }
    return h;
  }

  private Value middle(Value input) {
    String name = "mid_block";
    int channels = input.channels();
    Value h = resnet(name, 0, channels).add(graph, input, activated);
    if (config.midAttention()) {
      h = attention(name, 0, config.levels() - 1, h);
    }
    return resnet(name, 1, channels).add(graph, h, activated);
  }

  private Value up(int i, Value input) {
    String name = "up_blocks." + i;
    int level = config.levels() - 1 - i;
    int channels = config.blockOutChannels().get(level);
    Value h = input;
    for (int j = 0; j <= config.layersPerBlock(); j++) {
      h = graph.add(new Concat("%s.resnets.%d.concat".formatted(name, j), h, skips.pop()));
      h = resnet(name, j, channels).add(graph, h, activated);
      if (config.upAttention().get(i)) {
        h = attention(name, j, level, h);
      }
    }
    if (level > 0) {
      h = graph.add(new Upsample(name + ".upsamplers.0", h));
      h = graph.add(convolution(name + ".upsamplers.0.conv", h, channels));
    }
    return h;
  }

  private ResnetBlock resnet(String block, int index, int channels) {
    return ResnetBlock.of(
        "%s.resnets.%d".formatted(block, index),
        channels,
        config.normNumGroups(),
        config.normEps());
  }

  private Value attention(String block, int index, int level, Value input) {
    String name = "%s.attentions.%d".formatted(block, index);
    int groups = config.normNumGroups();
    if (caption != null) {
      CaptionConfig c = config.captions().orElseThrow();
      return new TransformerBlock(name, c.heads().get(level), groups, c.linearProjection())
          .add(graph, input, caption);
    }
    int depth = config.attentionHeadDim().orElse(input.channels());
    return new AttentionBlock(name, depth, groups, config.normEps()).add(graph, input);
  }

  private GroupNorm norm(String name, Value input) {
    return new GroupNorm(name, input, config.normNumGroups(), config.normEps());
  }

  private static Convolution convolution(String name, Value input, int channels) {
    return new Convolution(name, input, channels, 3, 3, 1, Padding.same(1), true);
  }
}
