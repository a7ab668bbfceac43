package dev.ditto.hdl.sim;

import dev.ditto.hdl.sim.Netlist.FlatSignal;
import java.util.ArrayList;
import java.util.List;

/** Gives registers their reset values; outside reset that costs one comparison. */
final class Resets {
  private final int reset;
  private final int[] slots;
  private final long[] values;

  Resets(Netlist netlist, Layout layout) {
    reset = netlist.reset < 0 ? -1 : layout.source(netlist.reset);
    List<Integer> slotList = new ArrayList<>();
    List<Long> valueList = new ArrayList<>();
    for (int i = 0; i < netlist.signals.size(); i++) {
      FlatSignal signal = netlist.signals.get(i);
      if (signal.reset() != null) {
        for (int word = 0; word < Layout.wordsOf(signal.width()); word++) {
          slotList.add(layout.next(i) + word);
          valueList.add(signal.reset().shiftRight(64 * word).longValue());
        }
      }
    }
    slots = slotList.stream().mapToInt(i -> i).toArray();
    values = valueList.stream().mapToLong(i -> i).toArray();
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
