package dev.ditto.hdl.sim.axi;

import dev.ditto.hdl.sim.Port;
import dev.ditto.hdl.sim.Simulation;
import java.util.Random;

/**
 * Reads and writes registers through an AXI4-Lite slave port, one access at a time. Each access
 * runs the clock, through the function given, until it is answered.
 */
public final class AxiLiteMaster {
  /** Cycles that an access may take before the design is declared hung. */
  private static final int PATIENCE = 10_000;

  private final Simulation simulation;
  private final Runnable clock;
  private final Random random;
  private final Channel response;
  private final Channel read;
  private final Port awaddr;
  private final Port awprot;
  private final Port awvalid;
  private final Port awready;
  private final Port wdata;
  private final Port wstrb;
  private final Port wvalid;
  private final Port wready;
  private final Port araddr;
  private final Port arprot;
  private final Port arvalid;
  private final Port arready;

  /** What a read gave. */
  public record Result(long data, AxiResponse response) {}

  /**
   * @param prefix of the port names, for example {@code s_axil_}
   * @param clock runs one clock cycle of the whole bench
   * @param seed of the order and delays of the channels; 0 means: no delays
   */
  public AxiLiteMaster(Simulation simulation, String prefix, Runnable clock, long seed) {
    this.simulation = simulation;
    this.clock = clock;
    random = seed == 0 ? null : new Random(seed);
    response = new Channel(simulation, prefix, "b", "resp");
    read = new Channel(simulation, prefix, "r", "data", "resp");
    awaddr = simulation.port(prefix + "awaddr");
    awprot = simulation.port(prefix + "awprot");
    awvalid = simulation.port(prefix + "awvalid");
    awready = simulation.port(prefix + "awready");
    wdata = simulation.port(prefix + "wdata");
    wstrb = simulation.port(prefix + "wstrb");
    wvalid = simulation.port(prefix + "wvalid");
    wready = simulation.port(prefix + "wready");
    araddr = simulation.port(prefix + "araddr");
    arprot = simulation.port(prefix + "arprot");
    arvalid = simulation.port(prefix + "arvalid");
    arready = simulation.port(prefix + "arready");
    reset();
  }

  /** Takes all channels to rest, as they must be in reset. */
  public void reset() {
    for (Port port :
        new Port[] {awaddr, awprot, awvalid, wdata, wstrb, wvalid, araddr, arprot, arvalid}) {
      simulation.write(port, 0, 0);
    }
    response.reset();
    read.reset();
  }

  /** Writes all four bytes of a register. */
  public AxiResponse write(int offset, long value) {
    return write(offset, value, 0xf);
  }

  /**
   * Writes the bytes of a register whose strobe bit is one.
   *
   * @throws AxiProtocolException when there is no answer
   */
  public AxiResponse write(int offset, long value, int strobe) {
    int addressDelay = delay();
    int dataDelay = delay();
    int responseDelay = delay();
    boolean addressDone = false;
    boolean dataDone = false;
    simulation.write(awaddr, 0, offset);
    simulation.write(wdata, 0, value & 0xffff_ffffL);
    simulation.write(wstrb, 0, strobe);
    for (int cycle = 0; cycle < PATIENCE; cycle++) {
      boolean addressNow = !addressDone && cycle >= addressDelay;
      boolean dataNow = !dataDone && cycle >= dataDelay;
      simulation.write(awvalid, 0, addressNow ? 1 : 0);
      simulation.write(wvalid, 0, dataNow ? 1 : 0);
      addressDone |= addressNow && simulation.read(awready, 0) != 0;
      dataDone |= dataNow && simulation.read(wready, 0) != 0;
      boolean answered = response.transfers(cycle >= responseDelay);
      clock.run();
      if (answered) {
        rest();
        return AxiResponse.values()[(int) response.word(0)];
      }
    }
    throw response.broken("no answer to a write of offset 0x" + Integer.toHexString(offset));
  }

  /**
   * Reads a register.
   *
   * @throws AxiProtocolException when there is no answer
   */
  public Result read(int offset) {
    int addressDelay = delay();
    int dataDelay = delay();
    boolean addressDone = false;
    simulation.write(araddr, 0, offset);
    for (int cycle = 0; cycle < PATIENCE; cycle++) {
      boolean addressNow = !addressDone && cycle >= addressDelay;
      simulation.write(arvalid, 0, addressNow ? 1 : 0);
      addressDone |= addressNow && simulation.read(arready, 0) != 0;
      boolean answered = read.transfers(cycle >= dataDelay);
      clock.run();
      if (answered) {
        rest();
        return new Result(read.word(0), AxiResponse.values()[(int) read.word(1)]);
      }
    }
    throw read.broken("no answer to a read of offset 0x" + Integer.toHexString(offset));
  }

  private void rest() {
    simulation.write(awvalid, 0, 0);
    simulation.write(wvalid, 0, 0);
    simulation.write(arvalid, 0, 0);
    response.transfers(false);
    read.transfers(false);
  }

  private int delay() {
    return random == null || random.nextBoolean() ? 0 : random.nextInt(6);
  }
}
