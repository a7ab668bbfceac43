package dev.ditto.accel.estimate;

import dev.ditto.accel.Parameters;

/**
 * What no network can exceed, a cycle.
 *
 * @param products multiplications of the array
 * @param tokens tokens that all row-PEs take; each makes {@code columns} products
 * @param encoded codes that the encoder takes
 * @param fetched windows of 16 codes that the array fetches
 * @param vectorValues values that the vector unit takes
 * @param busBytes bytes that the memory bus moves, reading and as many writing
 */
public record Throughput(
    long products, int tokens, int encoded, int fetched, int vectorValues, int busBytes) {

  static Throughput of(Parameters p) {
    return new Throughput(
        p.multipliers(),
        p.rows() * p.lanes(),
        p.encoderWidth(),
        p.fetchPorts(),
        p.vectorLanes(),
        p.beatBytes());
  }

  /**
   * How often a code must be used, by kernel taps and column tiles, so that the encoder keeps the
   * array busy.
   *
   * @param density tokens a code, 0 to 2
   */
  public double usesPerCode(double density) {
    return tokens / (encoded * density);
  }

  /**
   * Products a second, in thousand millions.
   *
   * @param clockPeriod ps
   */
  public double gigaProducts(int clockPeriod) {
    return products * 1000.0 / clockPeriod;
  }
}
