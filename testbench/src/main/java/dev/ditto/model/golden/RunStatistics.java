package dev.ditto.model.golden;

import dev.ditto.arithmetic.DigitCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gathers the {@link DifferenceStatistics} of a run. Give it to the executor as listener. May be
 * told of several images, one after the other or at once.
 *
 * <p>In temporal mode a matrix product of two changing operands is two products of a difference,
 * and both are counted.
 */
public final class RunStatistics implements LinearListener {
  private final DigitCode code;
  private final Map<String, List<Shares>> layers = new LinkedHashMap<>();
  private final List<Shares> steps = new ArrayList<>();

  /** Statistics under a digit code. */
  public RunStatistics(DigitCode code) {
    this.code = code;
  }

  @Override
  public void ran(LinearTask task, LinearResult result) {
    Shares shares = Shares.of(DifferenceStatistics.of(task, code));
    if (task.previousWeights() != null) {
      shares = shares.plus(Shares.of(DifferenceStatistics.ofSecondOperand(task, code)));
    }
    synchronized (this) {
      add(layers.computeIfAbsent(task.layer(), name -> new ArrayList<>()), task.step(), shares);
      add(steps, task.step(), shares);
    }
  }

  private static void add(List<Shares> list, int step, Shares shares) {
    while (list.size() <= step) {
      list.add(Shares.NONE);
    }
    list.set(step, list.get(step).plus(shares));
  }

  /** Shares of each step, over all layers. */
  public synchronized List<Shares> steps() {
    return List.copyOf(steps);
  }

  /** Shares of each layer, each a list over the steps, in the order of the network. */
  public synchronized Map<String, List<Shares>> layers() {
    Map<String, List<Shares>> copy = new LinkedHashMap<>();
    layers.forEach((layer, list) -> copy.put(layer, List.copyOf(list)));
    return Collections.unmodifiableMap(copy);
  }

  /** Shares over all steps but the first, which has nothing to take a difference to. */
  public synchronized Shares afterTheFirstStep() {
    return steps.stream().skip(1).reduce(Shares.NONE, Shares::plus);
  }
}
