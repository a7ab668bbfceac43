package dev.ditto.accel.isa;

/** The five units that execute commands, each in its own order. */
public enum Engine {
  /** Reads memory into scratchpads. */
  LOAD,
  /** Writes scratchpads to memory. */
  STORE,
  /** Takes differences and encodes windows. */
  ENCODE,
  /** The processing array. */
  COMPUTE,
  /** Everything between the layers. */
  VECTOR;

  /** Whether it begins a command before it has completed the one before. */
  public boolean overlaps() {
    return switch (this) {
      case LOAD, STORE, COMPUTE -> true;
      case ENCODE, VECTOR -> false;
    };
  }
}
