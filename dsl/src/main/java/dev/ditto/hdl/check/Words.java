package dev.ditto.hdl.check;

import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.Instance;
import dev.ditto.hdl.graph.Signal;

/** Words for signals in messages. */
final class Words {
  private Words() {}

  /**
   * For example {@code wire 'sum' (9 bits)} or {@code input 'in_data' (8 bits) of child 'fifo'}.
   */
  static String signal(Circuit circuit, Signal signal) {
    boolean port =
        signal.kind() == Signal.Kind.INSTANCE_INPUT || signal.kind() == Signal.Kind.INSTANCE_OUTPUT;
    if (port) {
      for (Instance instance : circuit.instances()) {
        for (Instance.Connection connection : instance.connections()) {
          if (connection.signal() == signal.id()) {
            return kind(signal)
                + " '"
                + connection.port()
                + "' "
                + width(signal)
                + " of child '"
                + instance.name()
                + "'";
          }
        }
      }
    }
    return kind(signal) + " '" + signal.name() + "' " + width(signal);
  }

  static String bits(int width) {
    return width == 1 ? "1 bit" : width + " bits";
  }

  private static String width(Signal signal) {
    return "(" + (signal.signed() ? "signed, " : "") + bits(signal.width()) + ")";
  }

  private static String kind(Signal signal) {
    return switch (signal.kind()) {
      case INPUT, INSTANCE_INPUT -> "input";
      case OUTPUT, INSTANCE_OUTPUT -> "output";
      case WIRE -> "wire";
      case REGISTER -> "register";
      case MEMORY_DATA -> "memory data";
    };
  }
}
