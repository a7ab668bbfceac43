package dev.ditto.hdl.sim;

import java.util.ArrayList;
import java.util.List;

/** A part of a concatenation that stands there several times in a row. */
record Run(int node, int times) {

  /** The parts with equal neighbours joined. */
  static List<Run> of(List<Integer> parts) {
    List<Run> runs = new ArrayList<>();
    for (int part : parts) {
      int last = runs.size() - 1;
      if (last >= 0 && runs.get(last).node == part) {
        runs.set(last, new Run(part, runs.get(last).times + 1));
      } else {
        runs.add(new Run(part, 1));
      }
    }
    return runs;
  }

  /** Bits of all copies together. */
  int width(Netlist netlist) {
    return netlist.width(node) * times;
  }
}
