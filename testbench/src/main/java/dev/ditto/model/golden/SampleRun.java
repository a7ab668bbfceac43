package dev.ditto.model.golden;

import dev.ditto.model.io.Model;
import dev.ditto.model.sampler.Denoiser;
import dev.ditto.model.sampler.Sampler;
import dev.ditto.model.sampler.Sampling;
import dev.ditto.model.sampler.TorchRandom;
import dev.ditto.model.tensor.FloatTensor;
import java.util.concurrent.Callable;

/**
 * Draws samples from a model, from the seed to the images.
 *
 * <p>The noise of image i is the same however many images are drawn, as long as the pixels of an
 * image are a multiple of 16, and the same for every arithmetic.
 *
 * @param network the model's network in whatever arithmetic; a {@link FloatExecutor}, say
 * @param listener is told every step
 */
public record SampleRun(
    Model model, Denoiser network, SampleRequest request, Sampling.Listener listener)
    implements Callable<SampleRun.Samples> {

  /**
   * What was drawn.
   *
   * @param noise where the run started, [N, C, H, W]
   * @param images [N, C, H, W], mostly within -1 .. 1
   */
  public record Samples(SampleRequest request, FloatTensor noise, FloatTensor images) {}

  /** A run in single precision that tells nobody about its steps. */
  public static SampleRun inFloat(Model model, SampleRequest request) {
    return new SampleRun(
        model,
        new FloatExecutor(model.network(), model.weights()),
        request,
        (step, timestep, before, prediction, after) -> {});
  }

  @Override
  public Samples call() {
    TorchRandom random = new TorchRandom(request.seed());
    FloatTensor noise = random.normal(model.network().sample().shape().prepend(request.images()));
    Sampler sampler = Sampler.of(request.sampler(), request.steps());
    FloatTensor images =
        new Sampling(network, sampler).run(noise, request.labelArray(), random, listener);
    return new Samples(request, noise, images);
  }
}
