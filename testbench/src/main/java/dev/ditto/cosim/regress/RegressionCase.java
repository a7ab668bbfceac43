package dev.ditto.cosim.regress;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.config.ConfigurationException;
import dev.ditto.accel.config.ParameterModel;
import dev.ditto.hdl.sim.axi.AxiStalls;
import dev.ditto.model.golden.LinearKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * A machine, its surroundings, and layers that it computes step by step: everything that a run on
 * the hardware depends on.
 *
 * @param note what the case is about
 * @param parameters of the machine, spelled as on the command line
 * @param stalls of the memory
 * @param registerSeed of the order and delays of register accesses; 0 means: none
 * @param powerUpSeed of what registers and memories hold before the reset
 * @param resident whether layers keep on chip what fits, from step to step
 * @param storeAllSums whether all sums go to memory, where they are compared
 * @param layers computed one after the other in each step, as long as they have steps
 */
@JsonPropertyOrder({"note", "layers", "resident", "storeAllSums", "stalls"})
public record RegressionCase(
    String note,
    Map<String, String> parameters,
    AxiStalls stalls,
    long registerSeed,
    long powerUpSeed,
    boolean resident,
    boolean storeAllSums,
    List<LayerCase> layers) {
  /** Of one step of a layer; more would take too long to simulate. */
  private static final long SIMULATED_CYCLES = 10_000;

  static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  public RegressionCase {
    parameters = new TreeMap<>(parameters);
    layers = List.copyOf(layers);
  }

  /**
   * The case of a seed: a random configuration with a convolution and a linear layer, often a
   * matrix product too.
   */
  public static RegressionCase of(long seed) {
    return of(RandomConfigurations.of(seed), seed);
  }

  /** Random layers, as {@link #of(long)} draws them, on a given machine. */
  public static RegressionCase of(Configuration configuration, long seed) {
    return of(configuration, seed, SIMULATED_CYCLES);
  }

  /**
   * Random layers on a given machine.
   *
   * @param mostCycles expected of one step of a layer
   */
  public static RegressionCase of(Configuration configuration, long seed, long mostCycles) {
    Random random = Seeds.random(seed, 2);
    RandomLayerCases draw = new RandomLayerCases(configuration.parameters(), random, mostCycles);
    List<LayerCase> layers = new ArrayList<>();
    layers.add(draw.of(LinearKind.CONVOLUTION));
    layers.add(draw.of(LinearKind.LINEAR));
    if (random.nextInt(3) == 0) {
      layers.add(draw.of(LinearKind.MATRIX_PRODUCT));
    }
    return new RegressionCase(
        "seed " + seed + " on " + configuration.name(),
        spelled(configuration),
        RandomStalls.of(random),
        random.nextBoolean() ? 0 : random.nextInt(Integer.MAX_VALUE),
        random.nextInt(Integer.MAX_VALUE),
        random.nextBoolean(),
        random.nextInt(4) != 0,
        layers);
  }

  /**
   * Reads what {@link #json} writes.
   *
   * @throws IllegalArgumentException when it is something else
   */
  public static RegressionCase parse(String json) {
    try {
      return MAPPER.readValue(json, RegressionCase.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a regression case: " + e.getMessage(), e);
    }
  }

  /** The whole case in one line of JSON. */
  public String json() {
    try {
      return MAPPER.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The machine.
   *
   * @throws ConfigurationException when its parameters are not legal
   */
  public Configuration configuration() {
    return RandomConfigurations.of(note, parameters);
  }

  /** Model evaluations until all layers have done their steps. */
  int steps() {
    return layers.stream().mapToInt(LayerCase::steps).max().orElse(0);
  }

  static Map<String, String> spelled(Configuration configuration) {
    Map<String, String> values = new TreeMap<>();
    ParameterModel.values(configuration.parameters())
        .forEach((key, value) -> values.put(key, ParameterModel.Entry.spelling(value)));
    return values;
  }
}
