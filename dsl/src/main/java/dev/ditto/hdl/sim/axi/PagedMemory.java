package dev.ditto.hdl.sim.axi;

import java.util.HashMap;
import java.util.Map;

/**
 * Bytes at 64-bit addresses. Only mapped parts exist; contents start as zeros. Multi-byte values
 * are little-endian.
 */
public final class PagedMemory {
  private static final int PAGE_BITS = 12;
  private static final int PAGE = 1 << PAGE_BITS;

  private final Map<Long, byte[]> pages = new HashMap<>();
  private long lastNumber = -1;
  private byte[] lastPage;

  /** Makes {@code length} bytes from {@code address} exist, rounded out to 4 KB pages. */
  public void map(long address, long length) {
    if (length < 0 || length > 1L << 32) {
      throw new IllegalArgumentException("length " + length + ", legal 0..2^32");
    }
    for (long page = address >>> PAGE_BITS; page << PAGE_BITS < address + length; page++) {
      pages.computeIfAbsent(page, p -> new byte[PAGE]);
    }
  }

  /** Whether the byte exists. */
  public boolean mapped(long address) {
    return page(address) != null;
  }

  /** One byte, 0 to 255. */
  public int read(long address) {
    return existing(address)[(int) address & PAGE - 1] & 0xff;
  }

  /** One byte, of which the low eight bits count. */
  public void write(long address, int value) {
    existing(address)[(int) address & PAGE - 1] = (byte) value;
  }

  /** Copies bytes out. */
  public byte[] read(long address, int length) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; ) {
      int at = (int) (address + i) & PAGE - 1;
      int n = Math.min(length - i, PAGE - at);
      System.arraycopy(existing(address + i), at, bytes, i, n);
      i += n;
    }
    return bytes;
  }

  /** Copies bytes in. */
  public void write(long address, byte[] bytes) {
    for (int i = 0; i < bytes.length; ) {
      int at = (int) (address + i) & PAGE - 1;
      int n = Math.min(bytes.length - i, PAGE - at);
      System.arraycopy(bytes, i, existing(address + i), at, n);
      i += n;
    }
  }

  /** Up to eight bytes as a number. */
  public long readNumber(long address, int bytes) {
    long value = 0;
    for (int i = bytes - 1; i >= 0; i--) {
      value = value << 8 | read(address + i);
    }
    return value;
  }

  private byte[] existing(long address) {
    byte[] page = page(address);
    if (page == null) {
      throw new IllegalArgumentException(
          "no memory at 0x" + Long.toHexString(address) + "; map it first");
    }
    return page;
  }

  private byte[] page(long address) {
    long number = address >>> PAGE_BITS;
    if (number != lastNumber || lastPage == null) {
      lastNumber = number;
      lastPage = pages.get(number);
    }
    return lastPage;
  }
}
