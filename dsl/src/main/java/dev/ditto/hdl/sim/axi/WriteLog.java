package dev.ditto.hdl.sim.axi;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Which bytes of a memory were written in which cycle. */
final class WriteLog {
  private record Beat(long address, long strobe, long cycle) {
    boolean wrote(long first, int length) {
      for (long at = Math.max(first, address); at < first + length && at - address < 64; at++) {
        if ((strobe >>> at - address & 1) != 0) {
          return true;
        }
      }
      return false;
    }
  }

  private final List<Beat> beats = new ArrayList<>();

  void add(long address, long strobe, long cycle) {
    beats.add(new Beat(address, strobe, cycle));
  }

  void clear() {
    beats.clear();
  }

  /** The cycle in which one of these bytes was written last. */
  OptionalLong lastWrite(long address, int length) {
    for (int i = beats.size() - 1; i >= 0; i--) {
      if (beats.get(i).wrote(address, length)) {
        return OptionalLong.of(beats.get(i).cycle());
      }
    }
    return OptionalLong.empty();
  }
}
