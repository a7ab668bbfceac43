package dev.ditto.model.golden;

/** One operation of the network, prepared: all its integer constants are made. */
@FunctionalInterface
interface IntegerStep {
  void run(Evaluation evaluation);
}
