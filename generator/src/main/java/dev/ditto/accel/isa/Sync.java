package dev.ditto.accel.isa;

/**
 * A command's place in the order of things. The command starts when every semaphore it waits for is
 * above zero, and takes one from each; when it has completed, it adds one to each that it signals.
 * There are {@value #SEMAPHORES} semaphores, counting 0 to 255.
 *
 * @param waits one bit per semaphore to wait for
 * @param signals one bit per semaphore to signal
 * @param flow whether it is executed at all; when it is not, it only waits and signals
 */
public record Sync(
    @Operand(word = 1, low = 0, bits = 16, meaning = "semaphores to wait for, one bit each")
        int waits,
    @Operand(word = 1, low = 16, bits = 16, meaning = "semaphores to signal, one bit each")
        int signals,
    Flow flow) {
  /** Number of semaphores. */
  public static final int SEMAPHORES = 16;

  /** Largest value of a semaphore. */
  public static final int LARGEST_COUNT = 255;

  /** Neither waits nor signals. */
  public static final Sync NONE = new Sync(0, 0);

  /** Of a command that is always executed. */
  public Sync(int waits, int signals) {
    this(waits, signals, Flow.ALWAYS);
  }

  /** Neither waits nor signals. */
  public static Sync of(Flow flow) {
    return new Sync(0, 0, flow);
  }

  /** This, and also waiting for {@code semaphore}. */
  public Sync waitFor(int semaphore) {
    return new Sync(waits | bit(semaphore), signals, flow);
  }

  /** This, and also signalling {@code semaphore}. */
  public Sync signalTo(int semaphore) {
    return new Sync(waits, signals | bit(semaphore), flow);
  }

  private static int bit(int semaphore) {
    if (semaphore < 0 || semaphore >= SEMAPHORES) {
      throw new IllegalArgumentException(
          "semaphore " + semaphore + ", legal 0.." + (SEMAPHORES - 1));
    }
    return 1 << semaphore;
  }
}
