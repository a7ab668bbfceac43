package dev.ditto.model.golden;

import dev.ditto.arithmetic.Requantization;
import dev.ditto.arithmetic.ScaleFactor;
import dev.ditto.model.network.Value;
import java.util.HashMap;
import java.util.Map;

/** One evaluation of the network for one image: the values made so far, and how to run a layer. */
final class Evaluation {
  private final Map<String, IntegerValue> values = new HashMap<>();
  private final Map<String, byte[]> codes = new HashMap<>();
  private final TemporalState state;
  private final ModePolicy flow;
  private final LinearListener listener;
  private final ValueListener values16;

  Evaluation(
      TemporalState state, ModePolicy flow, LinearListener listener, ValueListener values16) {
    this.values16 = values16;
    this.state = state;
    this.flow = flow;
    this.listener = listener;
  }

  void put(Value value, IntegerValue made) {
    values.put(value.name(), made);
  }

  void put(Value value, short[] made) {
    put(value, new IntegerValue.Vector(made));
    values16.made(value, made);
  }

  /** A tensor of the vector domain. */
  short[] vector(Value value) {
    return get(value, IntegerValue.Vector.class).data();
  }

  <T extends IntegerValue> T get(Value value, Class<T> type) {
    return type.cast(values.get(value.name()));
  }

  /** The codes of a tensor; made once for all layers that read it. */
  byte[] codes(Value value, ScaleFactor toCodes) {
    return codes.computeIfAbsent(
        value.name(),
        name -> {
          short[] vector = vector(value);
          byte[] made = new byte[vector.length];
          for (int i = 0; i < made.length; i++) {
            made[i] = toCodes.code(vector[i]);
          }
          return made;
        });
  }

  /** A layer with constant weights. */
  LinearResult run(
      LinearBackend backend,
      String layer,
      LinearKind kind,
      LinearGeometry geometry,
      byte[] input,
      byte[] weights,
      Requantization requantization) {
    return run(
        backend, layer, kind, geometry, CodeType.SIGNED, input, weights, false, requantization);
  }

  /**
   * Runs a layer in the mode the flow asks for, and keeps what the next step needs.
   *
   * @param changing whether the weights are a second operand that differs from step to step
   */
  LinearResult run(
      LinearBackend backend,
      String layer,
      LinearKind kind,
      LinearGeometry geometry,
      CodeType type,
      byte[] input,
      byte[] weights,
      boolean changing,
      Requantization requantization) {
    TemporalState.Layer before = state.layer(layer);
    boolean temporal = before != null && flow.mode(layer, state.step()) == LinearMode.TEMPORAL;
    LinearTask task =
        new LinearTask(
            layer,
            kind,
            state.step(),
            temporal ? LinearMode.TEMPORAL : LinearMode.FULL,
            geometry,
            type,
            input,
            temporal ? before.codes() : null,
            temporal ? before.sums() : null,
            weights,
            temporal ? before.weights() : null,
            requantization);
    LinearResult result = backend.run(task);
    state.put(layer, new TemporalState.Layer(input, result.sums(), changing ? weights : null));
    listener.ran(task, result);
    return result;
  }
}
