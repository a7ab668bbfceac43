package dev.ditto.program;

import java.util.HashMap;
import java.util.Map;

/** Bytes at addresses, zero until written; only pages that were touched take room. */
final class ByteMemory {
  private static final int PAGE = 1 << 16;

  private final Map<Long, byte[]> pages = new HashMap<>();

  void write(long address, byte[] bytes, int from, int length) {
    for (int i = 0; i < length; ) {
      int n = within(address + i, length - i);
      System.arraycopy(bytes, from + i, page(address + i), offset(address + i), n);
      i += n;
    }
  }

  void read(long address, byte[] bytes, int from, int length) {
    for (int i = 0; i < length; ) {
      int n = within(address + i, length - i);
      System.arraycopy(page(address + i), offset(address + i), bytes, from + i, n);
      i += n;
    }
  }

  private byte[] page(long address) {
    return pages.computeIfAbsent(Math.floorDiv(address, PAGE), number -> new byte[PAGE]);
  }

  private static int offset(long address) {
    return (int) Math.floorMod(address, (long) PAGE);
  }

  private static int within(long address, int wanted) {
    return Math.min(wanted, PAGE - offset(address));
  }
}
