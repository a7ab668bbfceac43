package dev.ditto.hdl.mutation;

import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.graph.Site;
import dev.ditto.hdl.mutate.Mutant;
import java.util.List;

/**
 * A circuit to be mutated, and a mutant of it.
 *
 * @param design one that contains it
 */
public record Victim(Design design, Shape shape, Mutant mutant) {
  /** What tells the mutant from the others of a run. */
  public String key() {
    return shape.parameters()
        + " "
        + way()
        + " "
        + mutant.what()
        + ": "
        + mutant.before()
        + " -> "
        + mutant.after();
  }

  /** The same for what a loop, or another width, makes of the same place in the Java. */
  String place() {
    String numberless = (mutant.before() + " -> " + mutant.after()).replaceAll("[0-9]+", "#");
    return way() + " " + mutant.what() + " " + numberless;
  }

  @Override
  public String toString() {
    return mutant + "  in " + mutant.circuit() + " " + shape.parameters();
  }

  /** The lines of Java from the changed place up to the block itself. */
  List<Site.Frame> way() {
    List<Site.Frame> frames = mutant.site().frames();
    for (int i = 0; i < frames.size(); i++) {
      if (frames.get(i).className().startsWith(shape.blockClass())) {
        return frames.subList(0, i + 1);
      }
    }
    return frames.subList(0, Math.min(1, frames.size()));
  }
}
