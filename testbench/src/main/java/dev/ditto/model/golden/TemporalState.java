package dev.ditto.model.golden;

import java.util.HashMap;
import java.util.Map;

/**
 * What one denoising run keeps from step to step: for every linear layer the codes it last read and
 * the sums it last made. One for each image; with guidance, one for each of the two branches.
 */
public final class TemporalState {
  private final Map<String, Layer> layers = new HashMap<>();
  private int step;

  /** Of one layer: its codes, its sums, and its second operand if that is no constant. */
  record Layer(byte[] codes, int[] sums, byte[] weights) {}

  /** How many evaluations of the network have been completed. */
  public int step() {
    return step;
  }

  /** What a layer left at the step before; null before the first. */
  Layer layer(String name) {
    return layers.get(name);
  }

  void put(String name, Layer layer) {
    layers.put(name, layer);
  }

  void nextStep() {
    step++;
  }
}
