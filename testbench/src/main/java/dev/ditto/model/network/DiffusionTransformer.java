package dev.ditto.model.network;

import dev.ditto.model.tensor.Padding;
import java.util.Optional;

/**
 * Expands a {@link TransformerConfig} into a {@link Network} with the structure, the names and the
 * arithmetic of {@code DiTTransformer2DModel} in the diffusers library: patches of pixels become
 * tokens, and each block is scaled, shifted and gated by vectors made from timestep and class
 * (Peebles and Xie, 2023).
 */
public final class DiffusionTransformer {
  private static final double FIRST_EPS = 1e-6;
  private static final int WAVES = 256;
  private static final int FEED_FORWARD = 4;

  private final TransformerConfig config;
  private final Graph graph = new Graph();
  private final Value timestep = Value.scalar("timestep");
  private final Value label = Value.scalar("class_label");

  private DiffusionTransformer(TransformerConfig config) {
    this.config = config;
  }

  /**
   * The network.
   *
   * @throws IllegalArgumentException with all {@link TransformerConfig#problems()} if there are any
   */
  public static Network build(TransformerConfig config) {
    if (!config.problems().isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", config.problems()));
    }
    return new DiffusionTransformer(config).expand();
  }

  private Network expand() {
    int size = config.sampleSize();
    Value sample = Value.map("sample", config.inChannels(), size, size);
    int patch = config.patchSize();
    Value h =
        graph.add(
            new Convolution(
                "pos_embed.proj", sample, config.width(), patch, patch, patch, Padding.NONE, true));
    h = graph.add(new MapToTokens("pos_embed.to_tokens", h));
    h = graph.add(new AddPositions("pos_embed", h, config.columns()));
    Value waves = graph.add(new TimestepEmbedding("time_proj", timestep, WAVES, true, 1));
    Value first = null;
    for (int i = 0; i < config.layers(); i++) {
      String block = "transformer_blocks." + i;
      Value embedded = embedding(block, waves);
      first = first == null ? embedded : first;
      h = block(block, h, embedded);
    }
    h = out(h, first);
    return new Network(
        "DiTTransformer2DModel", sample, timestep, Optional.of(label), graph.operations(), h);
  }

  /** Timestep and class as a vector, after the SiLU that precedes its only use. */
  private Value embedding(String block, Value waves) {
    String path = block + ".norm1.emb";
    int width = config.width();
    Value e = graph.add(new Linear(path + ".timestep_embedder.linear_1", waves, width, true));
    e = graph.add(new Silu(path + ".timestep_embedder.act", e));
    e = graph.add(new Linear(path + ".timestep_embedder.linear_2", e, width, true));
    Value row =
        graph.add(
            new ClassEmbedding(
                path + ".class_embedder.embedding_table", label, config.classes(), width, true));
    e = graph.add(new Add(path, e, row));
    return graph.add(new Silu(path + ".silu", e));
  }

  private Value block(String name, Value input, Value embedded) {
    int width = config.width();
    Value vectors = graph.add(new Linear(name + ".norm1.linear", embedded, 6 * width, true));
    Value shift1 = part(name, "shift_msa", vectors, 0);
    Value scale1 = part(name, "scale_msa", vectors, 1);
    Value gate1 = part(name, "gate_msa", vectors, 2);
    Value shift2 = part(name, "shift_mlp", vectors, 3);
    Value scale2 = part(name, "scale_mlp", vectors, 4);
    Value gate2 = part(name, "gate_mlp", vectors, 5);
    Value h = graph.add(new LayerNorm(name + ".norm1.norm", input, FIRST_EPS, false));
    h = graph.add(new Modulate(name + ".norm1", h, scale1, shift1));
    h = new Attention(name + ".attn1", config.heads(), config.bias()).add(graph, h, h);
    h = graph.add(new Gate(name + ".attn1.gate", h, gate1));
    Value middle = graph.add(new Add(name + ".attn1.residual", input, h));
    h = graph.add(new LayerNorm(name + ".norm3.norm", middle, config.normEps(), false));
    h = graph.add(new Modulate(name + ".norm3", h, scale2, shift2));
    h = graph.add(new Linear(name + ".ff.net.0.proj", h, FEED_FORWARD * width, true));
    h = graph.add(new Gelu(name + ".ff.net.0.gelu", h, true));
    h = graph.add(new Linear(name + ".ff.net.2", h, width, true));
    h = graph.add(new Gate(name + ".ff.gate", h, gate2));
    return graph.add(new Add(name + ".ff.residual", middle, h));
  }

  private Value out(Value tokens, Value embedded) {
    int width = config.width();
    Value vectors = graph.add(new Linear("proj_out_1", embedded, 2 * width, true));
    Value shift = part("proj_out_1", "shift", vectors, 0);
    Value scale = part("proj_out_1", "scale", vectors, 1);
    Value h = graph.add(new LayerNorm("norm_out.norm", tokens, FIRST_EPS, false));
    h = graph.add(new Modulate("norm_out", h, scale, shift));
    int patch = config.patchSize();
    int channels = config.outChannels();
    h = graph.add(new Linear("proj_out_2", h, patch * patch * channels, true));
    return graph.add(new TokensToPixels("to_pixels", h, config.columns(), patch, channels));
  }

  private Value part(String path, String what, Value vectors, int index) {
    int width = config.width();
    return graph.add(new Slice(path + "." + what, vectors, index * width, width));
  }
}
