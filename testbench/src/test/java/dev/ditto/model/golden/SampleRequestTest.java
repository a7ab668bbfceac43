package dev.ditto.model.golden;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.model.io.Captions;
import dev.ditto.model.io.Model;
import dev.ditto.model.io.ModelDirectory;
import dev.ditto.model.network.Network;
import dev.ditto.model.sampler.Denoiser;
import dev.ditto.model.sampler.SamplerConfig;
import dev.ditto.model.sampler.SamplerKind;
import dev.ditto.model.sampler.Sampling;
import dev.ditto.model.sampler.TorchRandom;
import dev.ditto.model.tensor.FloatTensor;
import dev.ditto.model.tensor.Shape;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SampleRequestTest {
  private static Model model;

  @BeforeAll
  static void load() throws IOException {
    model = ModelDirectory.load(Path.of("..", "seeds", "models", "shapes16"));
  }

  private static SampleRequest request(int images, int steps, int... labels) {
    List<Integer> list = Arrays.stream(labels).boxed().toList();
    return new SampleRequest(model, images, list, 1, model.sampler(), steps, 5);
  }

  private static float[] draw(SampleRequest request) {
    return request.draw(new FloatExecutor(model.network(), model.weights())).data();
  }

  @Test
  void classesComeInTurn() {
    assertEquals(List.of(0, 1, 2, 3, 4, 5, 0), SampleRequest.inTurn(model, 7, 5, 1).labels());
  }

  /** Each word fits one place, and meets others from round to round. */
  @Test
  void wordsComeInTurnInTheirPlaces() {
    Captions captions = new Captions(List.of("a", "b", "c", "d", "e"), 3, List.of(2, 1, 2));
    Model reading = small(SmallNetworks.captioned(), Optional.of(captions));
    assertEquals(
        List.of(0, 2, 3, 1, 2, 4, 0, 2, 3, 1, 2, 4),
        SampleRequest.inTurn(reading, 4, 5, 1).labels());
    Captions two = new Captions(List.of("a", "b", "c", "d", "e"), 3, List.of(2, 2, 1));
    assertEquals(
        List.of(0, 3, 4, 1, 2, 4, 0, 2, 4, 1, 3, 4),
        SampleRequest.inTurn(small(SmallNetworks.captioned(), Optional.of(two)), 4, 5, 1).labels());
  }

  /** Label 3 is "not told". */
  @Test
  void guidanceAsksBothBranches() {
    Model model = small(SmallNetworks.transformer(), Optional.empty());
    List<Integer> asked = new ArrayList<>();
    Denoiser network =
        (sample, timesteps, labels) -> {
          asked.add(labels[0]);
          return FloatTensor.zeros(sample.shape());
        };
    SampleRequest plain = SampleRequest.one(model, List.of(1), 2, 1);
    plain.draw(network);
    assertEquals(List.of(1, 1), asked);
    assertTrue(plain.untold().isEmpty());
    asked.clear();
    SampleRequest guided = plain.withGuidance(1.5);
    guided.draw(network);
    assertEquals(List.of(1, 3, 1, 3), asked);
    assertArrayEquals(new int[] {3}, guided.untold().orElseThrow());
  }

  private static Model small(Network network, Optional<Captions> captions) {
    return new Model(
        network,
        SmallNetworks.weights(network, new Random(1)),
        SamplerConfig.DEFAULT,
        List.of(),
        captions,
        1);
  }

  @Test
  void wrongRequestsAreRefused() {
    assertRefused("class label 6; must be 0 .. 5", 1, 5, 6);
    assertRefused("the number of images must be 1 .. 4096, is 0", 0, 5);
    assertRefused("the number of steps must be 1 .. 1000, is 1001", 1, 1001, 0);
    assertRefused("2 samples need 2 numbers that say what to draw, not 1", 2, 5, 0);
    assertEquals(
        "a network without a label for \"not told\" cannot be guided",
        assertThrows(IllegalArgumentException.class, () -> request(1, 5, 0).withGuidance(2))
            .getMessage());
  }

  private static void assertRefused(String message, int images, int steps, int... labels) {
    assertEquals(
        message,
        assertThrows(IllegalArgumentException.class, () -> request(images, steps, labels))
            .getMessage());
  }

  @Test
  void anImageDoesNotDependOnThoseAfterIt() {
    int[] crosses = new int[17];
    Arrays.fill(crosses, 5);
    float[] alone = draw(request(1, 2, 5));
    float[] among = draw(request(17, 2, crosses));
    assertArrayEquals(alone, Arrays.copyOf(among, alone.length));
  }

  @Test
  void theListenerSeesAChainFromNoiseToImage() {
    List<Integer> timesteps = new ArrayList<>();
    List<Object> chain = new ArrayList<>();
    SampleRequest request = request(1, 3, 0);
    FloatTensor image =
        request.draw(
            new FloatExecutor(model.network(), model.weights()),
            null,
            (step, timestep, before, prediction, after) -> {
              timesteps.add(timestep);
              chain.add(before);
              chain.add(after);
            });
    assertEquals(List.of(666, 333, 0), timesteps);
    assertArrayEquals(request.noise().data(), ((FloatTensor) chain.get(0)).data());
    assertEquals(chain.get(1), chain.get(2));
    assertEquals(chain.get(3), chain.get(4));
    assertEquals(image, chain.get(5));
    assertEquals(Shape.of(1, 3, 16, 16), image.shape());
  }

  /** A picture of the data set is one shape of one colour on one background: mostly flat. */
  @Test
  void samplesLookLikeTheDataSet() {
    float[] data = draw(SampleRequest.inTurn(model, 6, 20, 5));
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
    SampleRequest request = new SampleRequest(model, 1, List.of(0), 1, ddpm, 3, 9);
    assertArrayEquals(draw(request), draw(request));
  }

  /** As a PyTorch generator does: the second draw is not the first one again. */
  @Test
  void ddpmAddsNoiseThatIsNotTheFirstNoise() {
    SamplerConfig ddpm = model.sampler().with(SamplerKind.DDPM);
    SampleRequest request = new SampleRequest(model, 1, List.of(0), 1, ddpm, 2, 9);
    TorchRandom random = new TorchRandom(9);
    FloatTensor noise = random.normal(Shape.of(1, 3, 16, 16));
    FloatTensor expected =
        new Sampling(new FloatExecutor(model.network(), model.weights()), request.sampler())
            .run(noise, new int[] {0}, random);
    float[] repeated =
        new Sampling(new FloatExecutor(model.network(), model.weights()), request.sampler())
            .run(noise, new int[] {0}, new TorchRandom(9))
            .data();
    assertArrayEquals(expected.data(), draw(request));
    assertFalse(Arrays.equals(repeated, draw(request)));
  }
}
