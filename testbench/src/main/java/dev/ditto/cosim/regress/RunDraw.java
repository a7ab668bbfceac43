package dev.ditto.cosim.regress;

import java.nio.file.Path;
import java.util.List;

/** Where a regression takes its cases from. */
@FunctionalInterface
public interface RunDraw {
  /** The case of a seed; always the same. */
  RunCase of(long seed);

  /** Folders whose files decide, beside the case, what is run. */
  default List<Path> reads() {
    return List.of();
  }
}
