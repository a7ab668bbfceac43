package dev.ditto.model.io;

import dev.ditto.model.network.CaptionConfig;
import dev.ditto.model.network.UNet2DConfig;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads the config.json of a {@code UNet2DModel} or a {@code UNet2DConditionModel} of the diffusers
 * library.
 */
final class UNet2DConfigFile {
  /** The class of those that are told captions. */
  static final String CONDITIONAL = "UNet2DConditionModel";

  private final ConfigFile file;
  private final Optional<Captions> captions;

  private UNet2DConfigFile(ConfigFile file, Optional<Captions> captions) {
    this.file = file;
    this.captions = captions;
  }

  /**
   * The configuration.
   *
   * @param captions what the network is told; empty for a {@code UNet2DModel}
   * @throws ModelFileException naming every key that is wrong, unknown or not supported
   */
  static UNet2DConfig read(Path path, Optional<Captions> captions) throws IOException {
    return new UNet2DConfigFile(ConfigFile.read(path), captions).read();
  }

  private UNet2DConfig read() throws IOException {
    file.only("_class_name", captions.isPresent() ? CONDITIONAL : "UNet2DModel");
    requireSupported();
    List<Integer> size = file.heightAndWidth("sample_size");
    List<Integer> channels = file.integers("block_out_channels", List.of(224, 448, 672, 896));
    UNet2DConfig config =
        new UNet2DConfig(
            size.get(0),
            size.get(1),
            file.integer("in_channels", 3),
            file.integer("out_channels", 3),
            file.number("freq_shift", 0),
            file.flag("flip_sin_to_cos", true),
            attention(
                "down_block_types",
                Map.of("DownBlock2D", false, attending("DownBlock2D"), true),
                List.of("DownBlock2D", "AttnDownBlock2D", "AttnDownBlock2D", "AttnDownBlock2D")),
            captions.isPresent() || file.flag("add_attention", true),
            attention(
                "up_block_types",
                Map.of("UpBlock2D", false, attending("UpBlock2D"), true),
                List.of("AttnUpBlock2D", "AttnUpBlock2D", "AttnUpBlock2D", "UpBlock2D")),
            channels,
            file.integer("layers_per_block", 2),
            file.integer("downsample_padding", 1),
            captions.isPresent()
                ? OptionalInt.empty()
                : file.optionalInteger("attention_head_dim", OptionalInt.of(8)),
            file.integer("norm_num_groups", 32),
            file.number("norm_eps", 1e-5),
            captions.isPresent()
                ? OptionalInt.empty()
                : file.optionalInteger("num_class_embeds", OptionalInt.empty()),
            captions.map(c -> captions(c, channels.size())));
    config.problems().forEach(file::problem);
    file.finish();
    return config;
  }

  private String attending(String block) {
    return (captions.isPresent() ? "CrossAttn" : "Attn") + block;
  }

  /** The key attention_head_dim, for historical reasons, counts heads here. */
  private CaptionConfig captions(Captions told, int levels) {
    List<Integer> heads = file.integerOrList("attention_head_dim", 8, levels);
    return new CaptionConfig(
        file.integer("cross_attention_dim", 1280),
        heads,
        file.flag("use_linear_projection", false),
        told.words().size(),
        told.length());
  }

  /** Keys of which only one value is supported, and keys that do not matter for a prediction. */
  private void requireSupported() {
    file.only("center_input_sample", false);
    file.only("time_embedding_type", "positional");
    file.only("time_embedding_dim");
    if (captions.isPresent()) {
      file.only("mid_block_type", "UNetMidBlock2DCrossAttn");
      file.only("transformer_layers_per_block", 1);
      file.only("only_cross_attention", false);
      file.only("dual_cross_attention", false);
      file.only("num_attention_heads");
      file.only("class_embed_type");
      file.only("num_class_embeds");
      file.only("addition_embed_type");
      file.only("encoder_hid_dim");
      file.only("conv_in_kernel", 3);
      file.only("conv_out_kernel", 3);
    } else {
      file.only("mid_block_type", "UNetMidBlock2D");
    }
    file.only("mid_block_scale_factor", 1);
    file.only("downsample_type", "conv");
    file.only("upsample_type", "conv");
    file.only("act_fn", "silu", "swish");
    file.only("attn_norm_num_groups");
    file.only("resnet_time_scale_shift", "default");
    file.only("class_embed_type");
    file.ignore("dropout", "num_train_timesteps");
  }

  private List<Boolean> attention(String key, Map<String, Boolean> types, List<String> absent) {
    List<Boolean> attention = new ArrayList<>();
    for (String type : file.words(key, absent)) {
      if (!types.containsKey(type)) {
        file.problem(
            "%s: \"%s\"; supported: %s"
                .formatted(
                    key, type, String.join(", ", types.keySet().stream().sorted().toList())));
      }
      attention.add(types.getOrDefault(type, false));
    }
    return attention;
  }
}
