package dev.ditto.accel.ports;

/** What an interface speaks, with the names that Vivado's library has for it. */
public enum Protocol {
  /** Registers: the accelerator answers. */
  AXI4_LITE("interface", "aximm", "slave"),
  /** Memory: the accelerator asks. */
  AXI4("interface", "aximm", "master"),
  CLOCK("signal", "clock", "slave"),
  /** Active low. */
  RESET("signal", "reset", "slave"),
  /** A level, active high. */
  INTERRUPT("signal", "interrupt", "master");

  private final String library;
  private final String type;
  private final String mode;

  Protocol(String library, String type, String mode) {
    this.library = library;
    this.type = type;
    this.mode = mode;
  }

  /** {@code interface} for buses, {@code signal} for lone wires. */
  public String library() {
    return library;
  }

  /** The bus definition's name. */
  public String type() {
    return type;
  }

  /** {@code master} or {@code slave}. */
  public String mode() {
    return mode;
  }

  /** Whether it is an AXI bus. */
  public boolean bus() {
    return library.equals("interface");
  }
}
