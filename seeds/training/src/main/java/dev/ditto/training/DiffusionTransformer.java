package dev.ditto.training;

import static org.bytedeco.pytorch.global.torch.silu;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.bytedeco.pytorch.Scalar;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorVector;

/**
 * A diffusion transformer that predicts the noise in a picture. Structure, names and arithmetic are
 * those of {@code DiTTransformer2DModel} in the diffusers library: patches become tokens, each
 * block is scaled, shifted and gated by vectors made from noise level and class, and one more class
 * stands for "not told".
 */
final class DiffusionTransformer implements NoisePredictor {
  private static final double OUTPUT_EPS = 1e-6;

  private final TransformerConfig config;
  private final WeightBook book = new WeightBook();
  private final Layers.Conv patches;
  private final Tensor positions;
  private final List<AdaptiveBlock> blocks = new ArrayList<>();
  private final Layers.LayerNorm normOut;
  private final Layers.Linear modulationOut;
  private final Layers.Linear out;

  /** Builds the network with fresh weights from PyTorch's global random generator. */
  DiffusionTransformer(TransformerConfig config) {
    this.config = config;
    int width = config.width();
    int patch = config.patchSize();
    patches = book.patches("pos_embed.proj", config.channels(), width, patch);
    positions = Positions.of(width, config.sampleSize() / patch);
    for (int i = 0; i < config.layers(); i++) {
      blocks.add(new AdaptiveBlock(book, "transformer_blocks." + i, config));
    }
    normOut = new Layers.LayerNorm(null, null, OUTPUT_EPS);
    modulationOut = book.zeroLinear("proj_out_1", width, 2 * width);
    out = book.zeroLinear("proj_out_2", width, patch * patch * config.channels());
  }

  @Override
  public WeightBook weights() {
    return book;
  }

  @Override
  public Tensor apply(
      Tensor x, Tensor levels, Tensor conditions, BiConsumer<String, Tensor> probe) {
    Tensor labels = conditions.flatten();
    Tensor h = Layers.tokens(patches.apply(x)).add(positions);
    probe.accept("pos_embed", h);
    for (int i = 0; i < blocks.size(); i++) {
      h = blocks.get(i).apply(h, levels, labels);
      probe.accept("transformer_blocks." + i, h);
    }
    Tensor embedded = blocks.get(0).embedded(levels, labels);
    TensorVector modulation = modulationOut.apply(silu(embedded)).unsqueeze(1).chunk(2, 2);
    Tensor scale = modulation.get(1).add(new Scalar(1));
    h = out.apply(normOut.apply(h).mul(scale).add(modulation.get(0)));
    return assembled(h);
  }

  /** Tokens [batch, rows * columns, patch * patch * channels] as pictures. */
  private Tensor assembled(Tensor tokens) {
    long batch = tokens.size(0);
    long patch = config.patchSize();
    long grid = config.sampleSize() / patch;
    return tokens
        .reshape(batch, grid, grid, patch, patch, config.channels())
        .permute(0, 5, 1, 3, 2, 4)
        .reshape(batch, config.channels(), config.sampleSize(), config.sampleSize());
  }

  @Override
  public Map<String, Object> config() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("_class_name", "DiTTransformer2DModel");
    map.put("sample_size", config.sampleSize());
    map.put("patch_size", config.patchSize());
    map.put("in_channels", config.channels());
    map.put("out_channels", config.channels());
    map.put("num_layers", config.layers());
    map.put("num_attention_heads", config.heads());
    map.put("attention_head_dim", config.headDim());
    map.put("attention_bias", true);
    map.put("activation_fn", "gelu-approximate");
    map.put("num_embeds_ada_norm", config.classes());
    map.put("norm_type", "ada_norm_zero");
    map.put("norm_elementwise_affine", false);
    map.put("norm_eps", AdaptiveBlock.SECOND_NORM_EPS);
    return map;
  }
}
