package dev.ditto.hdl.sim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the words of a simulation's ports lie: inputs behind one another in one array of 64-bit
 * words, outputs in another. For implementers of {@link Simulation}.
 */
public final class PortTable {
  private final String top;
  private final Map<String, Port> byName = new HashMap<>();
  private final Port[] ports;
  private final int[] places;
  private int inputWords;
  private int outputWords;

  /**
   * @param top the design's name, for messages
   * @param list all ports; an index must be its place in the list
   */
  public PortTable(String top, List<Port> list) {
    this.top = top;
    ports = list.toArray(new Port[0]);
    places = new int[ports.length];
    for (Port port : ports) {
      byName.put(port.name(), port);
      if (port.input()) {
        places[port.index()] = inputWords;
        inputWords += port.words();
      } else {
        places[port.index()] = outputWords;
        outputWords += port.words();
      }
    }
  }

  public int inputWords() {
    return inputWords;
  }

  public int outputWords() {
    return outputWords;
  }

  /** The port of that name; throws {@link IllegalArgumentException} naming the nearest ones. */
  public Port port(String name) {
    Port port = byName.get(name);
    if (port == null) {
      throw new IllegalArgumentException(Nearest.message(top, "port", name, byName.keySet()));
    }
    return port;
  }

  /** Where a word of a port lies among the inputs or the outputs. */
  public int place(Port port, int word) {
    int index = port.index();
    if (index >= ports.length || ports[index] != port && !ports[index].equals(port)) {
      throw new IllegalArgumentException(port + " is not a port of " + top);
    }
    if (word < 0 || word >= port.words()) {
      throw new IndexOutOfBoundsException(
          "word " + word + " of " + port.name() + ", which has " + port.words());
    }
    return places[index] + word;
  }

  /** Where to write a word of an input; throws when it is no input or has bits beyond the width. */
  public int inputPlace(Port port, int word, long value) {
    int place = place(port, word);
    if (!port.input()) {
      throw new IllegalArgumentException(port.name() + " of " + top + " is an output");
    }
    int spare = 64 * (word + 1) - port.width();
    if (spare > 0 && value >>> (64 - spare) != 0) {
      throw new IllegalArgumentException(
          "0x"
              + Long.toHexString(value)
              + " does not fit the "
              + port.width()
              + " bits of "
              + port.name());
    }
    return place;
  }
}
