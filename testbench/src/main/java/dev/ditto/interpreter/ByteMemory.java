package dev.ditto.interpreter;

import dev.ditto.program.AddressSpace;
import java.util.HashMap;
import java.util.Map;

/** Bytes at addresses, zero until written. Only what is mapped exists. */
final class ByteMemory implements AddressSpace {
  private static final int PAGE = 1 << 12;

  private final Map<Long, byte[]> pages = new HashMap<>();

  /** Makes bytes exist, rounded out to whole pages. */
  @Override
  public void map(long address, long bytes) {
    for (long page = Math.floorDiv(address, PAGE); page * PAGE < address + bytes; page++) {
      pages.computeIfAbsent(page, number -> new byte[PAGE]);
    }
  }

  @Override
  public void write(long address, byte[] bytes) {
    write(address, bytes, 0, bytes.length);
  }

  @Override
  public byte[] read(long address, int length) {
    byte[] bytes = new byte[length];
    read(address, bytes, 0, length);
    return bytes;
  }

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
    byte[] page = pages.get(Math.floorDiv(address, PAGE));
    if (page == null) {
      throw new IllegalStateException("no memory at 0x" + Long.toHexString(address));
    }
    return page;
  }

  private static int offset(long address) {
    return (int) Math.floorMod(address, (long) PAGE);
  }

  private static int within(long address, int wanted) {
    return Math.min(wanted, PAGE - offset(address));
  }
}
