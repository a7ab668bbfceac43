package dev.ditto.hdl.sim;

import dev.ditto.hdl.sim.Netlist.FlatSignal;

/** Gives registers their reset values; outside reset that costs one comparison. */
final class Resets {
  private final int reset;
  private final int[] slots;
  private final long[] values;

  Resets(Netlist netlist, Layout layout) {
    reset = netlist.reset < 0 ? -1 : layout.source(netlist.reset);
    int words = 0;
    for (FlatSignal signal : netlist.signals) {
      words += signal.reset() == null ? 0 : Layout.wordsOf(signal.width());
    }
    slots = new int[words];
    values = new long[words];
    int at = 0;
    for (int i = 0; i < netlist.signals.size(); i++) {
      FlatSignal signal = netlist.signals.get(i);
      if (signal.reset() != null) {
        for (int word = 0; word < Layout.wordsOf(signal.width()); word++) {
          slots[at] = layout.next(i) + word;
          values[at++] = signal.reset().shiftRight(64 * word).longValue();
        }
      }
    }
  }

  /** Overwrites next values, if the reset is low. */
  void apply(long[] state) {
    if (reset >= 0 && state[reset] == 0) {
      for (int i = 0; i < slots.length; i++) {
        state[slots[i]] = values[i];
      }
    }
  }
}
