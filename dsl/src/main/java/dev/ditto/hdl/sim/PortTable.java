package dev.ditto.hdl.sim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the words of a simulation's ports lie in one array of 64-bit words: all inputs behind one
 * another, then all outputs. For implementers of {@link Simulation}.
 */
public final class PortTable {
  private final String top;
  private final Map<String, Port> byName = new HashMap<>();
  private final Slot[] slots;
  private final int inputWords;
  private final int outputWords;

  /** Where a port lies, in plain fields because every access of a simulation comes here. */
  private static final class Slot {
    final Port port;
    final int start;
    final int words;

    /** 0 for an output. */
    final int writable;

    /** Bits of the last word that are beyond the port's width. */
    final long beyond;

    Slot(Port port, int start) {
      this.port = port;
      this.start = start;
      words = port.words();
      writable = port.input() ? words : 0;
      beyond = port.width() % 64 == 0 ? 0 : -1L << port.width();
    }
  }

  /**
   * @param top the design's name, for messages
   * @param ports all ports; an index must be its place in the list
   */
  public PortTable(String top, List<Port> ports) {
    this.top = top;
    slots = new Slot[ports.size()];
    inputWords = add(ports, true, 0);
    outputWords = add(ports, false, inputWords) - inputWords;
  }

  private int add(List<Port> ports, boolean inputs, int place) {
    for (Port port : ports) {
      if (port.input() == inputs) {
        slots[port.index()] = new Slot(port, place);
        byName.put(port.name(), port);
        place += port.words();
      }
    }
    return place;
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

  /** Where a word of a port lies. */
  public int place(Port port, int word) {
    Slot slot = slot(port);
    if (word < 0 || word >= slot.words) {
      throw noSuchWord(port, word);
    }
    return slot.start + word;
  }

  /** Where to write a word of an input; throws when it is no input or has bits beyond the width. */
  public int inputPlace(Port port, int word, long value) {
    Slot slot = slot(port);
    if (word < 0 || word >= slot.writable) {
      throw port.input() || word >= slot.words
          ? noSuchWord(port, word)
          : new IllegalArgumentException(port.name() + " of " + top + " is an output");
    }
    if (word == slot.words - 1 && (value & slot.beyond) != 0) {
      throw new IllegalArgumentException(
          "0x%x does not fit the %d bits of %s".formatted(value, port.width(), port.name()));
    }
    return slot.start + word;
  }

  private Slot slot(Port port) {
    int index = port.index();
    Slot slot = index < slots.length ? slots[index] : null;
    if (slot == null || slot.port != port && !slot.port.equals(port)) {
      throw new IllegalArgumentException(port + " is not a port of " + top);
    }
    return slot;
  }

  private static IndexOutOfBoundsException noSuchWord(Port port, int word) {
    return new IndexOutOfBoundsException(
        "word " + word + " of " + port.name() + ", which has " + port.words());
  }
}
