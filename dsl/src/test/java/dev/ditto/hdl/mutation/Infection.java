package dev.ditto.hdl.mutation;

import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.mutate.Mutant;
import dev.ditto.hdl.sim.SimulationTap;

/** Puts a mutant into every design that contains its circuit, and stops tests that run too long. */
public final class Infection implements SimulationTap {
  /** A test needs many more cycles than it should: the mutant hangs. */
  public static final class OutOfCycles extends Error {
    private static final long serialVersionUID = 1;

    OutOfCycles(long cycles) {
      super("not done after " + cycles + " cycles");
    }
  }

  private final Mutant mutant;
  private final Shape shape;
  private final long mostCycles;
  private long cycles;

  /**
   * @param shape of the circuits that get it
   * @param mostCycles that a test may take
   */
  public Infection(Mutant mutant, Shape shape, long mostCycles) {
    this.mutant = mutant;
    this.shape = shape;
    this.mostCycles = mostCycles;
  }

  @Override
  public Design design(Design design) {
    return new Design(design.circuits().stream().map(this::infected).toList());
  }

  private Circuit infected(Circuit circuit) {
    return Shape.of(circuit).equals(shape) ? mutant.apply(circuit) : circuit;
  }

  @Override
  public void cycle() {
    if (++cycles > mostCycles) {
      throw new OutOfCycles(mostCycles);
    }
  }
}
