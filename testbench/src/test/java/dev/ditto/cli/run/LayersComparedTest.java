package dev.ditto.cli.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.accel.flow.FlowEntry;
import dev.ditto.accel.isa.FlowMode;
import dev.ditto.timing.Bound;
import dev.ditto.timing.LayerCycles;
import dev.ditto.timing.Prediction;
import dev.ditto.timing.StepCycles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What {@code compare} makes of the cycles of layers. */
class LayersComparedTest {
  private static final List<String> NAMES = List.of("setup", "in", "norm", "attention", "out");

  /** A layer that waits for two things. */
  private static LayerCycles layer(FlowMode mode, boolean trial, Bound most, long cycles) {
    List<Long> bounds = new ArrayList<>(Collections.nCopies(Bound.values().length, 0L));
    long reading = cycles / 10;
    bounds.set(Bound.READING.ordinal(), reading);
    bounds.set(most.ordinal(), bounds.get(most.ordinal()) + cycles - reading);
    return new LayerCycles(mode, trial, bounds, 0, List.of(0L, 0L, 0L));
  }

  private static LayerCycles full(Bound most, long cycles) {
    return layer(FlowMode.FULL, false, most, cycles);
  }

  private static StepCycles step(LayerCycles... layers) {
    return new StepCycles(
        Arrays.stream(layers).mapToLong(LayerCycles::cycles).sum(), List.of(layers));
  }

  private static Prediction run(StepCycles... steps) {
    long cycles = Arrays.stream(steps).mapToLong(StepCycles::cycles).sum();
    List<FlowEntry> entries = Collections.nCopies(NAMES.size(), FlowEntry.NEW);
    return new Prediction(cycles, List.of(steps), NAMES, entries, Map.of(), 0, 0, null);
  }

  private static StepCycles inFull(long setup) {
    return step(
        full(Bound.ARRAY, setup),
        full(Bound.ARRAY, 1000),
        full(Bound.VECTOR, 300),
        full(Bound.VECTOR, 200),
        full(Bound.ARRAY, 500));
  }

  private static final Prediction FULL = run(inFull(700), inFull(0), inFull(0));

  @Test
  void boundsAreCountedByLayerAndByCycle() {
    CycleTable table = CycleTable.of(FULL);
    LayerBounds bounds = LayerBounds.of(table);
    assertEquals(
        new LayerBounds(
            2000,
            List.of(
                new LayerBounds.Share("array", 2, 0.675),
                new LayerBounds.Share("vector", 2, 0.225),
                new LayerBounds.Share("reading", 0, 0.1)),
            List.of(new LayerBounds.Neighbours("norm", "attention", 2, 500))),
        bounds);
    assertEquals(
        """
        full: array 2 (67.5%), vector 2 (22.5%), reading 0 (10.0%)
          in                                                         full          1,000  50.0%  array
          out                                                        full            500  25.0%  array
          norm                                                       full            300  15.0%  vector
          attention                                                  full            200  10.0%  vector
          2 in a row, norm to attention                                              500  25.0%  vector
        """,
        bounds.text("full", table));
  }

  /** No layer is slower there, but that says nothing. */
  @Test
  void ofOneStepThereIsNothingToSay() {
    Prediction one = run(inFull(700));
    assertEquals("plus: its only step is in full\n", AgainstFull.of(one, one).text("plus"));
  }

  @Test
  void aMeasuringStepIsExcusedAndOthersAreNot() {
    StepCycles trials =
        step(
            full(Bound.ARRAY, 0),
            layer(FlowMode.TEMPORAL, true, Bound.ARRAY, 1500),
            full(Bound.VECTOR, 290),
            layer(FlowMode.TEMPORAL, true, Bound.VECTOR, 900),
            layer(FlowMode.TEMPORAL, true, Bound.ARRAY, 400));
    StepCycles settled =
        step(
            full(Bound.ARRAY, 0),
            full(Bound.ARRAY, 1000),
            full(Bound.VECTOR, 310),
            full(Bound.VECTOR, 200),
            layer(FlowMode.TEMPORAL, false, Bound.ARRAY, 450));
    AgainstFull good = AgainstFull.of(run(inFull(700), trials, settled), FULL);
    assertEquals(
        List.of(
            new AgainstFull.Layer("in", "full", 1, 1, 1000, 1000, 0),
            new AgainstFull.Layer("norm", "full", 2, 0, 600, 600, 0),
            new AgainstFull.Layer("attention", "full", 1, 1, 200, 200, 0),
            new AgainstFull.Layer("out", "temporal", 1, 1, 450, 500, 0)),
        good.layers());
    assertEquals(0, good.slower());
    assertEquals(
        "adaptive: no layer is slower than in full but where it was measured\n",
        good.text("adaptive"));

    AgainstFull bad = AgainstFull.of(run(inFull(700), settled, settled), FULL);
    assertEquals(20, bad.slower());
    assertEquals(20, bad.besideOthers());
    assertEquals(
        """
        paper: 1 of 4 layers are slower than in full where they were not measured, by 20 cycles, 0.30% of the run,
          20 of them in steps in which the layer itself was in full and waited for its neighbours
          layer                                                      mode     steps       cycles      in full     slower
          norm                                                       full         2          620          600        +20
        """,
        bad.text("paper"));
  }

  /** The one is wrongly computed from differences, the other, in full, waits for its sums. */
  @Test
  void aChoiceAndItsNeighboursAreToldApart() {
    StepCycles chosen =
        step(
            full(Bound.ARRAY, 0),
            layer(FlowMode.TEMPORAL, false, Bound.READING, 1070),
            full(Bound.VECTOR, 330),
            full(Bound.VECTOR, 200),
            full(Bound.ARRAY, 500));
    AgainstFull told = AgainstFull.of(run(inFull(700), chosen, chosen), FULL);
    assertEquals(200, told.slower());
    assertEquals(60, told.besideOthers());
  }
}
