package dev.ditto.program.run;

import dev.ditto.model.golden.SampleSums;
import dev.ditto.model.golden.VectorMap;
import dev.ditto.model.sampler.Sampler;
import dev.ditto.model.sampler.StepWeights;
import dev.ditto.model.sampler.TorchRandom;
import dev.ditto.model.tensor.FloatTensor;
import dev.ditto.program.lowering.SpatialLayers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a run is to do.
 *
 * @param timesteps of the steps
 * @param weights of the sampler at each step
 * @param sample the first noise, {@code [height][width][channels]}
 * @param noise what the sampler adds at each step; empty arrays where it adds none
 * @param condition class, or words of a caption
 * @param nothing the same for telling the network nothing; empty for no guidance
 * @param guidance scale of the guidance, 1 for none
 * @param spatial layers that may also be computed from differences to the pixel before, as the flow
 *     unit decides
 */
public record RunRequest(
    List<Integer> timesteps,
    List<StepWeights> weights,
    short[] sample,
    List<short[]> noise,
    int[] condition,
    Optional<int[]> nothing,
    double guidance,
    SpatialLayers spatial) {

  /**
   * A run of a sampler, with the noise that the golden model draws.
   *
   * @param map how samples become integers
   * @param noise {@code [1, channels, height, width]}
   * @param random where the sampler takes new noise from
   */
  public static RunRequest of(
      Sampler sampler,
      VectorMap map,
      FloatTensor noise,
      TorchRandom random,
      int[] condition,
      Optional<int[]> nothing,
      double guidance) {
    List<Integer> timesteps = new ArrayList<>();
    List<StepWeights> weights = new ArrayList<>();
    List<short[]> added = new ArrayList<>();
    VectorMap noiseMap = SampleSums.noiseMap(map.map());
    for (int timestep : sampler.timesteps()) {
      StepWeights step = sampler.weights(timestep);
      timesteps.add(timestep);
      weights.add(step);
      boolean adds = step.nextOfNew() != 0;
      added.add(
          adds ? noiseMap.toVector(random.normal(map.map().shape().prepend(1))) : new short[0]);
    }
    return new RunRequest(
        timesteps,
        weights,
        map.toVector(noise),
        added,
        condition,
        nothing,
        guidance,
        SpatialLayers.NONE);
  }

  /** The same with other layers that may be computed from differences to the pixel before. */
  public RunRequest with(SpatialLayers layers) {
    return new RunRequest(timesteps, weights, sample, noise, condition, nothing, guidance, layers);
  }

  int steps() {
    return timesteps.size();
  }

  boolean addsNoise() {
    return weights.stream().anyMatch(w -> w.nextOfNew() != 0);
  }
}
