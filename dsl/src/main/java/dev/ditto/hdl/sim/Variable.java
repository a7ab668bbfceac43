package dev.ditto.hdl.sim;

import dev.ditto.hdl.graph.Site;
import java.util.List;

/**
 * Something with a name inside a running design: a signal, or an expression that a Java variable
 * names.
 *
 * @param path names of instances and its own, with dots between: {@code engine.fifo.count}
 * @param id the value in its {@link Hierarchy}; -1 without one
 * @param width bits
 * @param signed how to show it
 * @param states names of its values from zero on, when it is the state of a machine; else empty
 * @param site where it was made
 */
public record Variable(
    String path, int id, int width, boolean signed, List<String> states, Site site) {
  public Variable {
    states = List.copyOf(states);
  }

  /** A port, where nothing but ports is known. */
  Variable(Port port) {
    this(port.name(), -1, port.width(), false, List.of(), Site.NONE);
  }

  /** The last part of the path. */
  public String name() {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  /** The path of the instance that it is in; empty at the top. */
  public String scope() {
    return path.substring(0, Math.max(0, path.lastIndexOf('.')));
  }
}
