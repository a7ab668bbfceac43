package dev.ditto.cosim;

import dev.ditto.program.tensor.Region;

/** The bytes of a region that hold given elements. Elements may begin and end within a byte. */
final class RegionBytes {
  private static final int ALL = 0xff;

  private final Region region;
  private final byte[] used;
  private final byte[] begun;

  RegionBytes(Region region) {
    this.region = region;
    int size = (int) (region.end() - region.address());
    used = new byte[size];
    begun = new byte[size];
    for (int i = 0; i < elements(); i++) {
      Region.Element place = place(i);
      put(used, place, -1);
      begun[(int) (place.bit() / Byte.SIZE)]++;
    }
  }

  int size() {
    return used.length;
  }

  /** Whether each bit of a byte is that of an element, and not of what lies between them. */
  boolean isWhole(int at) {
    return (used[at] & ALL) == ALL;
  }

  /** Elements that begin in a byte. */
  int begun(int at) {
    return begun[at];
  }

  /** What the bytes are when the elements are these, channels fastest; zero between them. */
  byte[] of(long[] contents) {
    byte[] bytes = new byte[size()];
    for (int i = 0; i < contents.length; i++) {
      put(bytes, place(i), contents[i]);
    }
    return bytes;
  }

  /** Bits in which a byte differs from what it is to be; others than those of elements do not. */
  int wrong(int at, byte found, byte wanted) {
    return (found ^ wanted) & used[at] & ALL;
  }

  /**
   * The element that a bit belongs to.
   *
   * @param bit counted from the lowest of the first byte
   * @throws IllegalArgumentException when there is none
   */
  int elementAt(long bit) {
    for (int i = 0; i < elements(); i++) {
      Region.Element place = place(i);
      if (place.bit() <= bit && bit < place.end()) {
        return i;
      }
    }
    throw new IllegalArgumentException("bit " + bit + " of " + region + " is that of no element");
  }

  /**
   * The element that bytes of the region hold, a signed number.
   *
   * @param bytes all of the region
   */
  long element(byte[] bytes, int element) {
    Region.Element place = place(element);
    int low = (int) (place.bit() % Byte.SIZE);
    int first = (int) (place.bit() / Byte.SIZE);
    long bits = 0;
    for (int at = first; at * (long) Byte.SIZE < place.end(); at++) {
      bits |= (bytes[at] & (long) ALL) << Byte.SIZE * (at - first);
    }
    int above = Long.SIZE - place.bits();
    return bits >> low << above >> above;
  }

  private Region.Element place(int element) {
    return region.layout().at(element / region.channels(), element % region.channels());
  }

  private int elements() {
    return region.rows() * region.channels();
  }

  /** Sets the bits of an element, which have been zero. */
  private static void put(byte[] bytes, Region.Element place, long value) {
    int low = (int) (place.bit() % Byte.SIZE);
    long bits = (value & (1L << place.bits()) - 1) << low;
    for (int at = (int) (place.bit() / Byte.SIZE); bits != 0; at++) {
      bytes[at] |= (byte) bits;
      bits >>>= Byte.SIZE;
    }
  }
}
