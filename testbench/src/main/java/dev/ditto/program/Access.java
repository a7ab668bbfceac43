package dev.ditto.program;

/**
 * Words {@code from .. to - 1} of a place that a command touches; bytes for memory.
 *
 * @param kind what it does with them
 */
record Access(Place place, long from, long to, Kind kind) {
  enum Kind {
    READ,
    /** Makes what was there irrelevant. */
    WRITE,
    /** Adds to what is there: any order among additions gives the same. */
    ADD
  }

  static Access read(Place place, long from, long length) {
    return new Access(place, from, from + length, Kind.READ);
  }

  static Access write(Place place, long from, long length) {
    return new Access(place, from, from + length, Kind.WRITE);
  }

  static Access add(Place place, long from, long length) {
    return new Access(place, from, from + length, Kind.ADD);
  }
}
