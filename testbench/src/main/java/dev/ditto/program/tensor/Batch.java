package dev.ditto.program.tensor;

/**
 * How the rows of a tensor stand that is made for several steps at once: entry after entry, one for
 * each step and, within it, for each evaluation.
 *
 * @param run steps of the whole run
 * @param every after how many steps the tensor is made anew
 * @param steps that have entries of their own: 1 where all share one, else {@code every}
 * @param evaluations of a step
 */
public record Batch(int run, int every, int steps, int evaluations) {
  /** More steps than these are not taken together, so that memory stays small in long runs. */
  static final int MOST_STEPS = 64;

  /** Of what is the same in every step. */
  public static Batch once(int run, int evaluations) {
    return new Batch(run, run, 1, evaluations);
  }

  /** Of what is different in each step: parts of the run that are about equally long. */
  public static Batch ahead(int run, int evaluations) {
    int times = (run + MOST_STEPS - 1) / MOST_STEPS;
    int steps = (run + times - 1) / times;
    return new Batch(run, steps, steps, evaluations);
  }

  /** Rows' groups of the tensor. */
  public int entries() {
    return steps * evaluations;
  }

  /** Whether all steps share the same entries. */
  boolean isConstant() {
    return steps == 1;
  }

  /** How often the tensor is made. */
  public int times() {
    return (run + every - 1) / every;
  }

  /** Whether the tensor is made before a step. */
  public boolean begins(int step) {
    return step % every == 0;
  }

  /** How often it has been made before that which a step uses. */
  public int time(int step) {
    return step / every;
  }

  /** Where what an evaluation of a step uses is among the entries. */
  int entry(int step, int evaluation) {
    return step % steps * evaluations + evaluation;
  }

  /**
   * For which step an entry is made. The last part of a run may have entries too many; they repeat
   * the last step.
   *
   * @param time how often the tensor has been made before
   */
  public int step(int time, int entry) {
    return Math.min(run - 1, time * every + entry / evaluations);
  }

  /** For which evaluation an entry is made. */
  public int evaluation(int entry) {
    return entry % evaluations;
  }
}
