package dev.ditto.model.golden;

/**
 * The second branch of a guided run, in which the network is told nothing. Its layers go by names
 * of their own, so that whoever keeps something of a layer from step to step keeps it for both.
 */
public final class UntoldBranch {
  /** What names of its layers begin with. */
  public static final String PREFIX = "untold.";

  private UntoldBranch() {}

  /** The name of a layer in this branch. */
  public static String name(String layer) {
    return PREFIX + layer;
  }

  /** A backend, as this branch uses it. */
  public static LinearBackend of(LinearBackend backend) {
    return task -> backend.run(task.named(name(task.layer())));
  }

  /** A listener, as this branch tells it. */
  public static LinearListener listener(LinearListener listener) {
    return (task, result) -> listener.ran(task.named(name(task.layer())), result);
  }

  /** A policy, as this branch asks it. */
  public static ModePolicy of(ModePolicy flow) {
    return (layer, step) -> flow.mode(name(layer), step);
  }
}
