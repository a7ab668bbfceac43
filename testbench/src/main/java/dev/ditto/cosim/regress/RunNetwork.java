package dev.ditto.cosim.regress;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.ditto.hdl.verilator.BuildOptions;
import dev.ditto.model.golden.TrainedModels;
import dev.ditto.model.quantize.QuantizedNetwork;
import dev.ditto.model.sampler.SamplerConfig;
import java.util.Random;

/** The network of a {@link RunCase}: what it is follows from what is written down of it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({
  @JsonSubTypes.Type(FamilyNetwork.class),
  @JsonSubTypes.Type(GraphNetwork.class),
  @JsonSubTypes.Type(TrainedNetwork.class)
})
public sealed interface RunNetwork permits UntrainedNetwork, TrainedNetwork {
  /**
   * What runs.
   *
   * @param network with its numbers
   * @param sampler that it is drawn with, but for the kind
   * @param condition something that it can be told
   */
  record Subject(QuantizedNetwork network, SamplerConfig sampler, int[] condition) {}

  /**
   * The network with its numbers, and something that it is told.
   *
   * @param models trained ones, by name
   * @param random of what is drawn: the condition, and the numbers where none have been trained
   * @throws IllegalArgumentException when what is written down is no network
   */
  Subject subject(TrainedModels models, Random random);

  /** What Verilator is to care for: a long run is worth a build that takes longer. */
  BuildOptions.Effort effort();
}
