package dev.ditto.training;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The shape of a {@code UNet2DModel} or, with words, of a {@code UNet2DConditionModel}, in the
 * terms of its config.json.
 *
 * @param sampleSize width and height of the picture
 * @param channels channels of the picture
 * @param blockChannels channels of each level, finest first
 * @param attention whether a level has attention after each residual block
 * @param layersPerBlock residual blocks of a level on the way down; one more on the way up
 * @param headDim channels of one attention head
 * @param groups groups of every group normalisation
 * @param eps added to the variance in every group normalisation
 * @param classes number of class labels, 0 for a network that is told no class
 * @param words number of words that captions are made of, 0 for a network that reads none
 * @param contextWidth channels of a word
 */
public record UNetConfig(
    int sampleSize,
    int channels,
    List<Integer> blockChannels,
    List<Boolean> attention,
    int layersPerBlock,
    int headDim,
    int groups,
    double eps,
    int classes,
    int words,
    int contextWidth) {

  /** The network of the shapes data set. */
  public static final UNetConfig SHAPES16 =
      new UNetConfig(
          ShapePainter.SIZE,
          ShapePainter.CHANNELS,
          List.of(32, 64),
          List.of(false, true),
          2,
          32,
          8,
          1e-5,
          ShapeClass.values().length,
          0,
          0);

  /** The network that is told in words what to draw. */
  static final UNetConfig CAPTIONS16 =
      new UNetConfig(
          ShapePainter.SIZE,
          ShapePainter.CHANNELS,
          List.of(32, 64),
          List.of(false, true),
          1,
          32,
          8,
          1e-5,
          0,
          Caption.VOCABULARY.size(),
          64);

  /** Width of the vector that carries noise level and class to the residual blocks. */
  int embeddingWidth() {
    return 4 * blockChannels.get(0);
  }

  /** Number of levels. */
  int levels() {
    return blockChannels.size();
  }

  /** The config.json. */
  Map<String, Object> diffusers() {
    boolean captions = words > 0;
    String attending = captions ? "CrossAttn" : "Attn";
    String[] down = new String[levels()];
    String[] up = new String[levels()];
    for (int i = 0; i < levels(); i++) {
      down[i] = (attention.get(i) ? attending : "") + "DownBlock2D";
      up[levels() - 1 - i] = (attention.get(i) ? attending : "") + "UpBlock2D";
    }
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("_class_name", captions ? "UNet2DConditionModel" : "UNet2DModel");
    map.put("sample_size", sampleSize);
    map.put("in_channels", channels);
    map.put("out_channels", channels);
    map.put("center_input_sample", false);
    map.put("time_embedding_type", "positional");
    map.put("freq_shift", 0);
    map.put("flip_sin_to_cos", true);
    map.put("down_block_types", down);
    map.put("up_block_types", up);
    map.put("block_out_channels", blockChannels);
    map.put("layers_per_block", layersPerBlock);
    map.put("mid_block_scale_factor", 1);
    map.put("downsample_padding", 1);
    map.put("act_fn", "silu");
    map.put("norm_num_groups", groups);
    map.put("norm_eps", eps);
    if (captions) {
      map.put("mid_block_type", "UNetMidBlock2DCrossAttn");
      map.put("cross_attention_dim", contextWidth);
      map.put("transformer_layers_per_block", 1);
      map.put("use_linear_projection", true);
      // This key's name is an old mistake of the library: it counts heads.
      map.put("attention_head_dim", heads());
    } else {
      map.put("attention_head_dim", headDim);
      map.put("add_attention", true);
      map.put("num_class_embeds", classes);
    }
    return map;
  }

  /** Attention heads of each level. */
  private List<Integer> heads() {
    return blockChannels.stream().map(c -> c / headDim).toList();
  }
}
