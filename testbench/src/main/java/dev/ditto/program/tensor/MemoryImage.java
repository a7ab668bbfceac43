package dev.ditto.program.tensor;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Memory as the host fills it before a run: regions one after the other, some with contents. */
public final class MemoryImage {
  private static final long ALIGNMENT = 64;
  private static final long PAGE = 4096;

  /** A region with contents. */
  public record Part(long address, byte[] bytes) {}

  private final long base;
  private final List<Part> parts = new ArrayList<>();
  private final Map<ByteBuffer, Long> known = new HashMap<>();
  private long next;

  public MemoryImage(long base) {
    this.base = base;
    next = base;
  }

  /** First byte of a region of unknown contents. */
  public long reserve(long bytes) {
    long step = bytes >= PAGE ? PAGE : ALIGNMENT;
    long at = (next + step - 1) / step * step;
    next = at + bytes;
    return at;
  }

  /** First byte of a region of its own with these contents. */
  public long put(byte[] bytes) {
    long at = reserve(bytes.length);
    parts.add(new Part(at, bytes));
    return at;
  }

  /** First byte of these contents, which nothing changes and which may be shared. */
  public long constant(byte[] bytes) {
    return known.computeIfAbsent(ByteBuffer.wrap(bytes), same -> put(bytes));
  }

  /** Contents of a region that was reserved. */
  public void fill(long address, byte[] bytes) {
    parts.add(new Part(address, bytes));
  }

  public List<Part> parts() {
    return List.copyOf(parts);
  }

  /** First byte of all. */
  public long base() {
    return base;
  }

  /** Bytes of all. */
  public long bytes() {
    return (next + PAGE - 1) / PAGE * PAGE - base;
  }
}
