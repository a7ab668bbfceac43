package dev.ditto.model.golden;

/** Something that computes linear layers: the Java model, or hardware. */
@FunctionalInterface
public interface LinearBackend {
  /** Computes one task. The result's arrays are new and belong to the caller. */
  LinearResult run(LinearTask task);
}
