package dev.ditto.hdl.sim.axi;

import dev.ditto.hdl.sim.Port;
import dev.ditto.hdl.sim.Simulation;
import java.util.Arrays;

/**
 * A channel that the design drives: its VALID, its payload, and our READY. Checks that a VALID once
 * given stays, with the same payload, until READY.
 */
final class Channel {
  private final Simulation simulation;
  private final String name;
  private final Port valid;
  private final Port ready;
  private final Port[] payload;
  private final long[] held;
  private boolean waiting;
  private long resetSince = -1;

  Channel(Simulation simulation, String prefix, String channel, String... payload) {
    this.simulation = simulation;
    this.name = prefix + channel;
    this.valid = simulation.port(prefix + channel + "valid");
    this.ready = simulation.port(prefix + channel + "ready");
    this.payload = new Port[payload.length];
    int words = 0;
    for (int i = 0; i < payload.length; i++) {
      this.payload[i] = simulation.port(prefix + channel + payload[i]);
      words += this.payload[i].words();
    }
    held = new long[words];
  }

  /** Offers READY or not, and tells whether a transfer happens at the coming edge. */
  boolean transfers(boolean willing) {
    resetSince = -1;
    simulation.write(ready, 0, willing ? 1 : 0);
    boolean offered = simulation.read(valid, 0) != 0;
    if (waiting && !offered) {
      throw broken(valid.name() + " fell before " + ready.name() + " rose");
    }
    if (offered) {
      long[] now = new long[held.length];
      int at = 0;
      for (Port port : payload) {
        for (int word = 0; word < port.words(); word++) {
          now[at++] = simulation.read(port, word);
        }
      }
      if (waiting && !Arrays.equals(now, held)) {
        throw broken(
            "the payload of " + valid.name() + " changed before " + ready.name() + " rose");
      }
      System.arraycopy(now, 0, held, 0, held.length);
    }
    waiting = offered && !willing;
    return offered && willing;
  }

  /** Word {@code index} of the payload last seen, all ports' words in order. */
  long word(int index) {
    return held[index];
  }

  /** Forgets a transfer that waits: the design is in reset. */
  void reset() {
    waiting = false;
    simulation.write(ready, 0, 0);
    if (resetSince < 0) {
      resetSince = simulation.cycle();
    }
    if (simulation.cycle() > resetSince && simulation.read(valid, 0) != 0) {
      throw broken(valid.name() + " is high in reset");
    }
  }

  AxiProtocolException broken(String rule) {
    long cycle = simulation.cycle();
    return new AxiProtocolException(cycle, "cycle " + cycle + ", " + name + ": " + rule);
  }
}
