package dev.ditto.hdl.graph;

/**
 * A clock with its reset: registers change on the rising edge of {@code clock}; those with an
 * initial value take it at an edge at which {@code reset} is low (synchronous, active low). Both
 * are port names of every circuit that uses the domain.
 */
public record ClockDomain(String clock, String reset) {
  /** The only domain of a design that never names one. */
  public static final ClockDomain MAIN = new ClockDomain("aclk", "aresetn");
}
