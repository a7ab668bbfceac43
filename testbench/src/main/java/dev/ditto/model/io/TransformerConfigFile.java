package dev.ditto.model.io;

import dev.ditto.model.network.TransformerConfig;
import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalInt;

/** Reads the config.json of a {@code DiTTransformer2DModel} of the diffusers library. */
final class TransformerConfigFile {
  private TransformerConfigFile() {}

  /**
   * The configuration.
   *
   * @throws ModelFileException naming every key that is wrong, unknown or not supported
   */
  static TransformerConfig read(Path path) throws IOException {
    ConfigFile file = ConfigFile.read(path);
    file.only("_class_name", "DiTTransformer2DModel");
    file.only("activation_fn", "gelu-approximate");
    file.only("norm_type", "ada_norm_zero");
    file.only("norm_elementwise_affine", false);
    file.only("upcast_attention", false);
    file.ignore("dropout", "norm_num_groups");
    int channels = file.integer("in_channels", 4);
    TransformerConfig config =
        new TransformerConfig(
            file.integer("sample_size", 32),
            file.integer("patch_size", 2),
            channels,
            file.optionalInteger("out_channels", OptionalInt.empty()).orElse(channels),
            file.integer("num_layers", 28),
            file.integer("num_attention_heads", 16),
            file.integer("attention_head_dim", 72),
            file.flag("attention_bias", true),
            file.integer("num_embeds_ada_norm", 1000),
            file.number("norm_eps", 1e-5));
    config.problems().forEach(file::problem);
    file.finish();
    return config;
  }
}
