package dev.ditto.model.io;

import dev.ditto.model.TorchWeights;
import dev.ditto.model.network.ConfigsForTests;
import dev.ditto.model.network.Network;
import dev.ditto.model.network.UNet2D;
import dev.ditto.model.sampler.TorchRandom;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A model of 8 x 8 pixels, 4 and 8 channels and two classes, with random weights, as files. */
public final class SmallModel {
  static final String CONFIG =
      """
      {"_class_name": "UNet2DModel", "_diffusers_version": "0.1", "sample_size": 8,
       "block_out_channels": [4, 8], "layers_per_block": 1, "norm_num_groups": 4,
       "attention_head_dim": null, "act_fn": "silu", "num_class_embeds": 2,
       "down_block_types": ["DownBlock2D", "AttnDownBlock2D"],
       "up_block_types": ["AttnUpBlock2D", "UpBlock2D"]}
      """;

  private SmallModel() {}

  /** Writes it into an existing folder. */
  public static void write(Path folder) throws IOException {
    Files.writeString(folder.resolve("config.json"), CONFIG);
    Files.writeString(
        folder.resolve("scheduler_config.json"), "{\"_class_name\": \"DDIMScheduler\"}");
    Network network = UNet2D.build(ConfigsForTests.twoLevels(8, 4, 8, 1, 8, 4, 2));
    SafetensorsWriter writer = new SafetensorsWriter();
    TorchWeights.draw(network.operations(), new TorchRandom(1)).tensors().forEach(writer::floats);
    writer.write(folder.resolve("diffusion_pytorch_model.safetensors"));
  }
}
