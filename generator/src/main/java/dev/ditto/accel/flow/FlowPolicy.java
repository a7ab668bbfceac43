package dev.ditto.accel.flow;

import dev.ditto.accel.isa.FlowMode;

/** How the flow unit chooses modes; the place here is the number in register FLOW. */
public enum FlowPolicy {
  /** Every layer in full, always. */
  OFF("every layer FULL"),
  /** From the second step on every layer from differences to the step before. */
  TEMPORAL("every layer TEMPORAL from the second step on"),
  /** As in the paper: FULL once, TEMPORAL once, then for good the one that took fewer cycles. */
  PAPER("FULL, then TEMPORAL, then for good the cheaper"),
  /** The same, but what was left is tried again from time to time, see {@link FlowEntry}. */
  ADAPTIVE("as PAPER, and the other is tried again from time to time"),
  /** The same, with SPATIAL in the place of FULL where a layer has it. */
  PLUS("as ADAPTIVE, with SPATIAL in place of FULL where a layer has it");

  private final String description;

  FlowPolicy(String description) {
    this.description = description;
  }

  /** What it does. */
  public String description() {
    return description;
  }

  /** Whether modes are measured against each other. */
  public boolean measures() {
    return this != OFF && this != TEMPORAL;
  }

  /** Whether modes are tried again. */
  public boolean retries() {
    return this == ADAPTIVE || this == PLUS;
  }

  /**
   * The modes that a layer may settle on, one bit each, of those that it has commands for. FULL
   * comes first in any case, as the first step has nothing before it.
   */
  int candidates(int offered) {
    int kept = FlowMode.FULL.bit() | FlowMode.TEMPORAL.bit();
    if (this == PLUS && (offered & FlowMode.SPATIAL.bit()) != 0) {
      kept = FlowMode.SPATIAL.bit() | FlowMode.TEMPORAL.bit();
    }
    return offered & kept;
  }
}
