package dev.ditto.program.lowering;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.isa.ChannelParameter;
import dev.ditto.arithmetic.ScaleFactor;
import dev.ditto.model.network.Value;
import dev.ditto.model.quantize.QuantizedNetwork;
import dev.ditto.program.stage.Pass;
import dev.ditto.program.stage.StageList;
import dev.ditto.program.tensor.MemoryImage;
import dev.ditto.program.tensor.Parameter;
import dev.ditto.program.tensor.View;

/**
 * What the operations of an evaluation are turned into stages with.
 *
 * @param stages what has come of it so far
 * @param evaluations that are computed side by side, this among them
 */
record Building(
    QuantizedNetwork network,
    Parameters p,
    MemoryImage image,
    Tensors tensors,
    StageList stages,
    int evaluations) {
  /** Keeps a value as it is. */
  static final ChannelParameter SAME = ChannelParameter.requantise(0, 1 << 15, 15);

  /** Whether no other evaluation is computed beside it, so that all scratchpads are its own. */
  boolean alone() {
    return evaluations == 1;
  }

  /** Values from memory, which the vector unit may want. */
  View need(Value value) {
    View view = tensors.view(value);
    view.tensor().wantValues();
    return view;
  }

  /** Codes in memory, which the array wants. */
  View codes(Value value) {
    View view = tensors.view(value);
    view.tensor().wantCodes(network.scale(value).toCodes());
    return view;
  }

  /** Of a value in the vector domain. */
  double scale(Value value) {
    return network.scale(value).vector();
  }

  /** Adds a pass to the chain that ends with its first operand, or begins a new one. */
  void pass(Value operand, Pass pass) {
    stages.pass(tensors.view(operand), pass);
  }

  /** Whether a value has just been made, a row for each of the output's. */
  boolean isAtHand(Value value, Value output) {
    return stages.endsWith(tensors.view(value)) && value.positions() == output.positions();
  }

  /** Keeps values as they are. */
  Parameter.Uniform identity() {
    return Parameter.uniform(SAME, p, image);
  }

  /** Brings values to another scale. */
  Parameter factor(double ratio) {
    ScaleFactor factor = ScaleFactor.of(ratio);
    return Parameter.uniform(
        ChannelParameter.requantise(0, factor.multiplier(), factor.shift()), p, image);
  }
}
