package dev.ditto.hdl.sim;

/** Where values are that are not computed in place. */
interface Placement {
  /** First word of a value that lies in the state array; -1 when it does not. */
  int slot(int node);

  /** Whether the value is computed once and kept. */
  boolean isKept(int node);

  /** The index of the array of a selection that is a table. */
  int table(int node);
}
