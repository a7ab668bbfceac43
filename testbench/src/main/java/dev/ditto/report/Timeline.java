package dev.ditto.report;

import java.util.List;

/**
 * Which part of an accelerator worked on what in which cycle.
 *
 * @param title what ran on what
 * @param tracks names of the parts; the last is the one that says when a step begins
 * @param slices that do not overlap within a track
 * @param steps when each denoising step began
 * @param end cycle in which the last ended
 */
public record Timeline(
    String title, List<String> tracks, List<Slice> slices, List<Long> steps, long end) {

  /**
   * A piece of work.
   *
   * @param track place in {@link Timeline#tracks}
   * @param opcode of the command
   * @param part layer or operation that it belongs to, or empty
   * @param step from 0 on
   * @param begin first cycle
   * @param end first cycle after it
   * @param place of the command in the ring
   * @param taken cycle in which it was taken from the ring
   * @param started cycle in which it could start
   * @param text all of the command
   */
  public record Slice(
      int track,
      String opcode,
      String part,
      int step,
      long begin,
      long end,
      int place,
      long taken,
      long started,
      String text) {

    /** For people. */
    public String name() {
      String whole = part.isEmpty() ? opcode : opcode + " " + part;
      return whole + " step " + step;
    }
  }

  /** First cycle after a step. */
  public long endOf(int step) {
    return step + 1 < steps.size() ? steps.get(step + 1) + 1 : end + 1;
  }
}
