package dev.ditto.model.sampler;

/** Which of the training timesteps a run with fewer steps visits. */
public enum TimestepSpacing {
  /** {@code i * floor(count / steps) + offset}: the first timestep is visited, the last is not. */
  LEADING {
    @Override
    int timestep(int i, int steps, int count, int offset) {
      return i * (count / steps) + offset;
    }
  },

  /** {@code round(count - (steps - 1 - i) * count / steps) - 1}: the last timestep is visited. */
  TRAILING {
    @Override
    int timestep(int i, int steps, int count, int offset) {
      return (int) Math.rint(count - (steps - 1 - i) * ((double) count / steps)) - 1;
    }
  },

  /** {@code round(i * (count - 1) / (steps - 1))}: both ends are visited. */
  LINSPACE {
    @Override
    int timestep(int i, int steps, int count, int offset) {
      return steps == 1 ? 0 : (int) Math.rint(i * ((count - 1.0) / (steps - 1)));
    }
  };

  abstract int timestep(int i, int steps, int count, int offset);

  /**
   * The largest number of steps that a run can have.
   *
   * @param wanted more are not asked for, at least 1
   * @param count number of training timesteps
   * @param offset as {@link #timesteps} takes it, below {@code count}
   */
  int mostSteps(int wanted, int count, int offset) {
    int steps = Math.min(wanted, count);
    while (steps > 1 && timestep(steps - 1, steps, count, offset) >= count) {
      steps--;
    }
    return steps;
  }

  /**
   * The timesteps of a run, largest first.
   *
   * @param steps 1 .. count
   * @param count number of training timesteps
   * @param offset added to each by {@link #LEADING}, 0 or 1
   */
  public int[] timesteps(int steps, int count, int offset) {
    if (steps < 1 || steps > count) {
      throw new IllegalArgumentException(
          "steps must be 1 .. %d, the number of training timesteps; is %d".formatted(count, steps));
    }
    int[] timesteps = new int[steps];
    for (int i = 0; i < steps; i++) {
      timesteps[steps - 1 - i] = timestep(i, steps, count, offset);
      if (timesteps[steps - 1 - i] >= count) {
        throw new IllegalArgumentException(
            "%d steps with steps_offset %d reach timestep %d; the last is %d"
                .formatted(steps, offset, timesteps[steps - 1 - i], count - 1));
      }
    }
    return timesteps;
  }
}
