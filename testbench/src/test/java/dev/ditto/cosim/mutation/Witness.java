package dev.ditto.cosim.mutation;

import dev.ditto.cosim.BenchException;
import dev.ditto.cosim.DivergenceException;
import dev.ditto.cosim.Hardware;
import dev.ditto.cosim.regress.RunCase;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.mutation.Infection;
import dev.ditto.hdl.mutation.Infection.OutOfCycles;
import dev.ditto.hdl.mutation.Victim;
import dev.ditto.hdl.sim.JavaDesign;
import dev.ditto.hdl.sim.SimulationTap;
import dev.ditto.model.golden.TrainedModels;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A run that may notice a mistake.
 *
 * @param name for people
 * @param cycles that it takes without one
 */
record Witness(String name, RunCase test, long cycles) {
  /**
   * Runs may take so many times the cycles that the first takes without a mistake, and some more:
   * up to three, each twice as long.
   */
  private static final int SLOWER = 6;

  private static final int MORE_CYCLES = 20_000;

  private static final TrainedModels MODELS = new TrainedModels(Path.of("seeds", "models"));

  /** How a mistake shows. */
  enum Sign {
    /** A value in memory. */
    VALUE("a wrong value"),
    /** An error, a broken rule of a bus, a wrong counter or choice. */
    BENCH("an error, a broken rule, a wrong counter or choice"),
    /** Nothing more happens, or for much too long. */
    HANG("no end"),
    /** All is right, but later or earlier than the cycle model says. */
    CYCLES("other cycles than predicted");

    private final String title;

    Sign(String title) {
      this.title = title;
    }

    String title() {
      return title;
    }
  }

  /**
   * What was seen.
   *
   * @param message in words
   */
  record Sighting(Sign sign, String message) {}

  /**
   * The case as a witness.
   *
   * @param design the accelerator without a mistake
   */
  static Witness of(String name, RunCase test, Design design) {
    return new Witness(name, test, cycles(test, design));
  }

  /**
   * Runs it with a mistake.
   *
   * @param design the accelerator without it
   * @return empty when nothing is wrong
   */
  Optional<Sighting> look(Design design, Victim victim) {
    Infection infection =
        new Infection(victim.mutant(), victim.shape(), SLOWER * cycles + MORE_CYCLES);
    Optional<?>[] seen = new Optional<?>[1];
    SimulationTap.during(infection, () -> seen[0] = look(design));
    return seen[0].map(Sighting.class::cast);
  }

  private Optional<Sighting> look(Design design) {
    try {
      long now = cycles(test, design);
      return now == cycles
          ? Optional.empty()
          : sighting(Sign.CYCLES, "%,d cycles in place of %,d".formatted(now, cycles));
    } catch (DivergenceException e) {
      return sighting(Sign.VALUE, e.getMessage());
    } catch (BenchException e) {
      return sighting(Sign.BENCH, e.getMessage());
    } catch (OutOfCycles e) {
      return sighting(Sign.HANG, e.getMessage());
    }
  }

  private static Optional<Sighting> sighting(Sign sign, String message) {
    return Optional.of(new Sighting(sign, message.lines().findFirst().orElse("")));
  }

  private static long cycles(RunCase test, Design design) {
    Hardware hardware = JavaDesign.compile(design)::start;
    return test.run(test.whole(MODELS), hardware, share -> {}).cycles();
  }
}
