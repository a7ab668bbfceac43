package dev.ditto.program.order;

import dev.ditto.accel.isa.Command;

/**
 * Words {@code from .. to - 1} of a place that a command touches; bytes for memory.
 *
 * @param kind what it does with them
 */
public record Access(Place place, long from, long to, Kind kind) {
  public enum Kind {
    READ,
    /** Makes what was there irrelevant. */
    WRITE,
    /** Adds to what is there: any order among additions gives the same. */
    ADD
  }

  /** The memory that a LOAD reads, gaps between its pieces included. */
  public static Access memoryRead(Command.Load load) {
    long extent = (load.runs() - 1) * load.stride() + load.runBytes();
    return read(Place.MEMORY, load.address(), extent);
  }

  /** The memory that a STORE writes, gaps between its pieces included. */
  public static Access memoryWrite(Command.Store store) {
    long extent = (store.runs() - 1) * store.stride() + store.runBytes();
    return write(Place.MEMORY, store.address(), extent);
  }

  /** Reads so many words. */
  public static Access read(Place place, long from, long length) {
    return new Access(place, from, from + length, Kind.READ);
  }

  /** Writes so many words. */
  public static Access write(Place place, long from, long length) {
    return new Access(place, from, from + length, Kind.WRITE);
  }

  /** Adds to so many words. */
  public static Access add(Place place, long from, long length) {
    return new Access(place, from, from + length, Kind.ADD);
  }
}
