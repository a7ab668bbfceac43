package dev.ditto.cli.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.estimate.Sweep;
import dev.ditto.accel.flow.FlowEntry;
import dev.ditto.accel.isa.Engine;
import dev.ditto.accel.isa.FlowMode;
import dev.ditto.interpreter.Counts;
import dev.ditto.timing.Bound;
import dev.ditto.timing.LayerCycles;
import dev.ditto.timing.Prediction;
import dev.ditto.timing.StepCycles;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@code estimate} makes of predicted cycles. */
class NetworkCostTest {
  private static final List<Bound> WAITS = List.of(Bound.ARRAY, Bound.ARRAY, Bound.READING);

  /** Three layers, each of which waits for one thing, of a third of the cycles. */
  private static StepCycles step(long cycles) {
    List<LayerCycles> layers = new ArrayList<>();
    for (Bound wait : WAITS) {
      List<Long> bounds = new ArrayList<>(Collections.nCopies(Bound.values().length, 0L));
      bounds.set(wait.ordinal(), cycles / WAITS.size());
      layers.add(new LayerCycles(FlowMode.TEMPORAL, false, bounds, 0, List.of(0L, 0L, 0L)));
    }
    return new StepCycles(cycles, layers);
  }

  private static final Prediction RUN =
      new Prediction(
          2_000_000,
          List.of(step(900_000), step(600_000), step(500_100)),
          List.of("a", "b", "c"),
          Collections.nCopies(3, FlowEntry.NEW),
          Map.of(
              Engine.COMPUTE, 1_500_000L,
              Engine.VECTOR, 250_000L,
              Engine.LOAD, 0L,
              Engine.STORE, 0L,
              Engine.ENCODE, 0L),
          100_000,
          25_000,
          new Counts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));

  private static NetworkCost cost(String... settings) {
    Configuration configuration = Configuration.preset("small", List.of(settings));
    return NetworkCost.of("net", configuration.parameters(), RUN);
  }

  @Test
  void aRunIsToldInTimeAndBytes() {
    assertEquals(
        """
        2,000,000 cycles, 550,050 a step; 5.50 ms a step at a period of 10,000 ps
        20.00 ms an image, 50.00 images a second
        the array has a command in 75.0% of all cycles, the vector unit in 12.5%
        800,000 bytes read, commands included, and 200,000 written
        layers that wait most for each, and its share of cycles in a step from the second on, or the only one:
          array 2 (66.7%), reading 1 (33.3%)
        """,
        cost().text());
  }

  @Test
  void periodAndBusAreThoseOfTheAccelerator() {
    Map<String, Object> cells = cost("clockPeriod=4000", "axiDataBits=128").cells();
    assertEquals(
        "{cycles=2000000, cyclesPerStep=550050.0, milliseconds=8.0, imagesPerSecond=125.0,"
            + " arrayBusy=0.75, bytesRead=1600000, bytesWritten=400000, bound=array}",
        cells.toString());
  }

  private static Sweep.Point point(String rows, long area, boolean front) {
    return new Sweep.Point(Map.of("rows", rows), area, 2, 3, 4, 5, 64, front);
  }

  /** The second is as large as the first and slower here, though its peak is as high. */
  @Test
  void theFrontIsThatOfTheNetwork() {
    List<NetworkSweep.Outcome> outcomes =
        List.of(
            new NetworkSweep.Outcome(
                point("4", 1000, true), Optional.of(cost("clockPeriod=4000")), ""),
            new NetworkSweep.Outcome(point("5", 1000, true), Optional.of(cost()), ""),
            new NetworkSweep.Outcome(point("6", 900, true), Optional.of(cost()), ""),
            new NetworkSweep.Outcome(
                point("7", 800, true), Optional.empty(), "layer a, \"in\", does not fit"));
    SweepTable table = SweepTable.network(List.of("rows"), outcomes);
    assertEquals("imagesPerSecond", table.speed());
    assertEquals(
        """
        rows,area,flipFlops,blockRams,multipliers,memoryBits,products,cycles,cyclesPerStep,milliseconds,imagesPerSecond,arrayBusy,bytesRead,bytesWritten,bound,front,refused
        4,1000,2,3,4,5,64,2000000,550050.0000,8.0000,125.0000,0.7500,800000,200000,array,true,
        5,1000,2,3,4,5,64,2000000,550050.0000,20.0000,50.0000,0.7500,800000,200000,array,false,
        6,900,2,3,4,5,64,2000000,550050.0000,20.0000,50.0000,0.7500,800000,200000,array,true,
        7,800,2,3,4,5,64,,,,,,,,,false,"layer a, ""in"", does not fit"
        """,
        table.csv());
    assertEquals(
        "{values={rows=7}, area=800, flipFlops=2, blockRams=3, multipliers=4, memoryBits=5,"
            + " products=64, front=false, refused=layer a, \"in\", does not fit}",
        table.told().get(3).toString());
  }

  @Test
  void withoutANetworkTheFrontIsThatOfThePeak() {
    SweepTable table =
        SweepTable.peak(List.of("rows"), List.of(point("4", 1000, false), point("6", 900, true)));
    assertEquals("products", table.speed());
    assertEquals(
        """
        rows,area,flipFlops,blockRams,multipliers,memoryBits,products,front
        4,1000,2,3,4,5,64,false
        6,900,2,3,4,5,64,true
        """,
        table.csv());
  }
}
