package dev.ditto.hdl.mutate;

import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.Signal;
import java.util.List;
import java.util.Optional;

/** Which signal somebody could mistake for another: the next one of the same width. */
final class Signals {
  private final List<Signal> signals;

  Signals(Circuit circuit) {
    signals = circuit.signals();
  }

  /**
   * Another signal of the same width that can be read.
   *
   * @param not one that it may not be either, because the reader drives it; -1 for none
   */
  Optional<Integer> like(int signal, int not) {
    for (int step = 1; step < signals.size(); step++) {
      Signal other = signals.get((signal + step) % signals.size());
      if (other.width() == signals.get(signal).width()
          && other.id() != not
          && other.kind() != Signal.Kind.INSTANCE_INPUT) {
        return Optional.of(other.id());
      }
    }
    return Optional.empty();
  }
}
