package dev.ditto.cosim;

import dev.ditto.model.golden.IntegerSampling;
import dev.ditto.model.golden.LinearListener;
import dev.ditto.model.golden.LinearResult;
import dev.ditto.model.golden.LinearTask;
import dev.ditto.model.golden.ValueListener;
import dev.ditto.model.network.Value;
import dev.ditto.program.tensor.Batch;
import dev.ditto.program.tensor.Region;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What the golden model has in each tensor at each step of a run. */
final class RunOracle implements IntegerSampling.Observer, LinearListener {
  private record Key(int step, int evaluation, String value) {}

  private final Map<Key, short[]> values = new HashMap<>();
  private final Map<Key, byte[]> codes = new HashMap<>();
  private final Map<Key, int[]> sums = new HashMap<>();
  private final Value sample;
  private final UnaryOperator<short[]> order;
  private int step;
  private int evaluation;

  /**
   * @param sample of the network
   * @param order from the sample's pixels to the rows that lie in memory
   */
  RunOracle(Value sample, UnaryOperator<short[]> order) {
    this.sample = sample;
    this.order = order;
  }

  @Override
  public ValueListener of(int step, int evaluation) {
    this.step = step;
    this.evaluation = evaluation;
    return (Value value, short[] data) ->
        values.put(
            new Key(step, evaluation, value.name()),
            value.equals(sample) ? order.apply(data) : data);
  }

  @Override
  public void ran(LinearTask task, LinearResult result) {
    sums.put(new Key(step, evaluation, task.layer()), result.sums());
  }

  /** Elements of a region after a step, channels fastest; empty when they are not known. */
  Optional<long[]> contents(Region region, int step) {
    if (region.batch().isPresent()) {
      return contents(region, region.batch().get(), step);
    }
    boolean next = region.kind() == Region.Kind.VALUES && region.value().equals(sample.name());
    int by = next ? IntegerSampling.NEXT : region.evaluation();
    Key key = new Key(step, by, region.value());
    if (region.kind() == Region.Kind.SUMS) {
      return Optional.ofNullable(sums.get(key)).map(RunOracle::widen);
    }
    return Optional.ofNullable(values.get(key)).map(v -> widen(v, region));
  }

  private Optional<long[]> contents(Region region, Batch batch, int step) {
    int size = region.rowsOfEntry() * region.channels();
    long[] all = new long[size * batch.entries()];
    for (int entry = 0; entry < batch.entries(); entry++) {
      Key key =
          new Key(batch.step(batch.time(step), entry), batch.evaluation(entry), region.value());
      if (!values.containsKey(key)) {
        return Optional.empty();
      }
      System.arraycopy(widen(values.get(key), region), 0, all, entry * size, size);
    }
    return Optional.of(all);
  }

  private static long[] widen(int[] sums) {
    long[] wide = new long[sums.length];
    for (int i = 0; i < wide.length; i++) {
      wide[i] = sums[i];
    }
    return wide;
  }

  private static long[] widen(short[] values, Region region) {
    long[] wide = new long[values.length];
    for (int i = 0; i < wide.length; i++) {
      wide[i] = region.element(values[i]);
    }
    return wide;
  }
}
