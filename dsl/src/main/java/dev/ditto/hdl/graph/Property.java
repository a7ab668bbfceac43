package dev.ditto.hdl.graph;

/**
 * What must hold, may be taken for granted, or should happen, looked at just before each rising
 * edge of the clock outside reset.
 *
 * @param node one bit; conditions around the property are part of it
 * @param name unique in the circuit and legal in Verilog
 * @param domain its clock and reset; null in a circuit without a clock, where it holds always
 */
public record Property(Kind kind, int node, String name, ClockDomain domain, Site site) {
  /** What is said about the node. */
  public enum Kind {
    /** It is always one. */
    ASSERT,
    /**
     * Whoever uses the circuit keeps it one. It is taken for granted only where the circuit is the
     * top of a design; inside a larger one it must be shown, as an assertion.
     */
    ASSUME,
    /** It can be one. */
    COVER
  }
}
