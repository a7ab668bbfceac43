package dev.ditto.model.golden;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.model.io.Model;
import dev.ditto.model.io.ModelDirectory;
import dev.ditto.model.sampler.SamplerConfig;
import dev.ditto.model.sampler.SamplerKind;
import dev.ditto.model.tensor.Shape;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SampleRunTest {
  private static Model model;

  @BeforeAll
  static void load() throws IOException {
    model = ModelDirectory.load(Path.of("..", "seeds", "models", "shapes16"));
  }

  private static SampleRequest request(int images, int steps, String... classes) {
    return SampleRequest.of(model, images, List.of(classes), model.sampler(), steps, 5);
  }

  @Test
  void classesComeInTurn() {
    assertEquals(List.of(0, 1, 2, 3, 4, 5, 0), request(7, 5).labels());
    assertEquals(List.of(3, 0, 3), request(3, 5, "Ring", " 0").labels());
  }

  @Test
  void wrongRequestsAreRefused() {
    assertEquals(
        "no class 'ringg'; there are disc, square, triangle, ring, plus, cross, or 0 .. 5",
        assertThrows(IllegalArgumentException.class, () -> request(1, 5, "ringg")).getMessage());
    assertEquals(
        "the number of images must be 1 .. 4096, is 0",
        assertThrows(IllegalArgumentException.class, () -> request(0, 5)).getMessage());
    assertEquals(
        "the steps must be 1 .. 1000, is 1001",
        assertThrows(IllegalArgumentException.class, () -> request(1, 1001)).getMessage());
  }

  @Test
  void anImageDoesNotDependOnThoseAfterIt() {
    float[] alone = SampleRun.inFloat(model, request(1, 2, "plus")).call().images().data();
    float[] among = SampleRun.inFloat(model, request(17, 2, "plus")).call().images().data();
    assertArrayEquals(alone, Arrays.copyOf(among, alone.length));
  }

  @Test
  void theListenerSeesAChain() {
    List<Integer> timesteps = new ArrayList<>();
    List<Object> chain = new ArrayList<>();
    SampleRequest request = request(1, 3, "disc");
    SampleRun.Samples samples =
        new SampleRun(
                model,
                new FloatExecutor(model.network(), model.weights()),
                request,
                (step, timestep, before, prediction, after) -> {
                  timesteps.add(timestep);
                  chain.add(before);
                  chain.add(after);
                })
            .call();
    assertEquals(List.of(666, 333, 0), timesteps);
    assertEquals(samples.noise(), chain.get(0));
    assertEquals(chain.get(1), chain.get(2));
    assertEquals(chain.get(3), chain.get(4));
    assertEquals(samples.images(), chain.get(5));
    assertEquals(Shape.of(1, 3, 16, 16), samples.images().shape());
  }

  /** A picture of the data set is one shape of one colour on one background: mostly flat. */
  @Test
  void samplesLookLikeTheDataSet() {
    float[] data = SampleRun.inFloat(model, request(6, 20)).call().images().data();
    int flat = 0;
    for (int row = 0; row < 6 * 3 * 16; row++) {
      for (int x = 1; x < 16; x++) {
        flat += Math.abs(data[row * 16 + x] - data[row * 16 + x - 1]) < 0.15 ? 1 : 0;
      }
    }
    double share = flat / (6.0 * 3 * 16 * 15);
    assertTrue(share > 0.6, "share of neighbours that are alike: " + share);
  }

  @Test
  void ddpmTakesItsNoiseFromTheSeed() {
    SamplerConfig ddpm = model.sampler().with(SamplerKind.DDPM);
    SampleRequest request = SampleRequest.of(model, 1, List.of("0"), ddpm, 3, 9);
    float[] first = SampleRun.inFloat(model, request).call().images().data();
    float[] second = SampleRun.inFloat(model, request).call().images().data();
    assertArrayEquals(first, second);
  }
}
