package dev.ditto.accel.isa;

/** Of what a VECTOR command adds up values and their squares; the number is the position. */
public enum Statistics {
  /** Of nothing. */
  NONE,
  /** Of each channel, over all rows, in STAT. */
  CHANNELS,
  /** Of each row, over all channels, in ROW. */
  ROWS
}
