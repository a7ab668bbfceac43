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
  VECTOR
}
