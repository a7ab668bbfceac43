package dev.ditto.hdl.sim.axi;

/** What a slave answers; the code is the position here. */
public enum AxiResponse {
  /** Good. */
  OKAY,
  /** Exclusive access succeeded; never seen here. */
  EXOKAY,
  /** The slave refuses. */
  SLVERR,
  /** There is no slave at this address. */
  DECERR
}
