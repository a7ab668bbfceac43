package dev.ditto.model.golden;

/** Is told of every linear task that was run, in order. */
@FunctionalInterface
public interface LinearListener {
  /** Does nothing. */
  LinearListener NONE = (task, result) -> {};

  /** A task has been run. The arrays must not be changed. */
  void ran(LinearTask task, LinearResult result);
}
