package dev.ditto.model.golden;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import dev.ditto.model.TorchWeights;
import dev.ditto.model.network.ConfigsForTests;
import dev.ditto.model.network.Network;
import dev.ditto.model.network.UNet2D;
import dev.ditto.model.sampler.Sampler;
import dev.ditto.model.sampler.SamplerConfig;
import dev.ditto.model.sampler.SamplerKind;
import dev.ditto.model.sampler.TorchRandom;
import dev.ditto.model.tensor.FloatTensor;
import dev.ditto.model.tensor.Shape;
import org.junit.jupiter.api.Test;

/**
 * Whole runs with random weights, against the figures in tests/pipelines/ddim/test_ddim.py and
 * tests/pipelines/ddpm/test_ddpm.py of the diffusers library at commit
 * 58eb52c0803ea9af3abec60841c2a093bdf1f951: the last three rows and columns of the last channel,
 * mapped from -1 .. 1 to 0 .. 1.
 */
class DiffusersPipelineTest {

  private static float[] corner(SamplerConfig config) {
    Network network = UNet2D.build(ConfigsForTests.DIFFUSERS_TEST);
    FloatExecutor executor =
        new FloatExecutor(network, TorchWeights.draw(network.operations(), new TorchRandom(0)));
    TorchRandom random = new TorchRandom(0);
    FloatTensor x = random.normal(Shape.of(1, 3, 8, 8));
    Sampler sampler = Sampler.of(config, 2);
    for (int t : sampler.timesteps()) {
      x = sampler.step(executor.predict(x, new int[] {t}, new int[0]), t, x, random);
    }
    float[] corner = new float[9];
    for (int i = 0; i < 9; i++) {
      corner[i] = Math.max(0, Math.min(1, x.at(0, 2, 5 + i / 3, 5 + i % 3) / 2 + 0.5f));
    }
    return corner;
  }

  @Test
  void ddim() {
    assertArrayEquals(
        new float[] {0, 0.9979f, 0, 0.9999f, 0.9986f, 0.9991f, 7.106e-4f, 0, 0},
        corner(SamplerConfig.DEFAULT),
        1e-3f);
  }

  @Test
  void ddpm() {
    assertArrayEquals(
        new float[] {0, 0.9996672f, 0.00329116f, 1, 0.9995991f, 1, 0.0060907f, 0.00115037f, 0},
        corner(SamplerConfig.DEFAULT.with(SamplerKind.DDPM)),
        1e-5f);
  }
}
