package dev.ditto.hdl.sim.axi;

/**
 * One burst as the design asked for it.
 *
 * @param address bytes
 * @param beats 1 to 256
 */
public record AxiBurst(long address, int beats) {

  /** Reads it off an address channel with payload addr, len, size, burst; checks the rules. */
  static AxiBurst of(Channel channel, int beatBytes) {
    AxiBurst burst = new AxiBurst(channel.word(0), (int) channel.word(1) + 1);
    long bytes = (long) burst.beats * beatBytes;
    if (channel.word(3) != 1) {
      throw channel.broken("burst type " + channel.word(3) + ", expected 1 = INCR");
    }
    if (1L << channel.word(2) != beatBytes) {
      throw channel.broken(
          "size " + channel.word(2) + " is not the full width of " + beatBytes + " bytes");
    }
    if (burst.address % beatBytes != 0) {
      throw channel.broken(burst + " is not aligned to " + beatBytes + " bytes");
    }
    if (burst.address >>> 12 != burst.address + bytes - 1 >>> 12) {
      throw channel.broken(burst + " crosses 4 KB");
    }
    return burst;
  }

  @Override
  public String toString() {
    return beats + " beats at 0x" + Long.toHexString(address);
  }
}
