package dev.ditto.training;

/**
 * What a training run is to do.
 *
 * @param recipe the network
 * @param seed chooses the starting weights, the pictures and the noise
 * @param steps number of steps in all
 * @param batch pictures in a step
 * @param threads threads of PyTorch
 * @param peakRate highest learning rate
 * @param warmUp steps until the learning rate has risen to its peak
 * @param averaging how much of the averaged weights a step keeps, once many steps are done
 * @param checkpointEvery steps between two checkpoints
 * @param exportEvery steps between two exports
 */
record Plan(
    Recipe recipe,
    long seed,
    int steps,
    int batch,
    int threads,
    double peakRate,
    int warmUp,
    double averaging,
    int checkpointEvery,
    int exportEvery) {

  /** Learning rate: straight up to the peak, then down to 0 along half a cosine. */
  double rate(int step) {
    if (step < warmUp) {
      return peakRate * (step + 1) / warmUp;
    }
    double done = (double) (step - warmUp) / Math.max(1, steps - warmUp);
    return peakRate * 0.5 * (1 + Math.cos(Math.PI * Math.min(1, done)));
  }

  /** Share of the averaged weights that a step keeps; small at first, when they are still poor. */
  double averaging(int step) {
    return Math.min(averaging, (1.0 + step) / (10.0 + step));
  }
}
