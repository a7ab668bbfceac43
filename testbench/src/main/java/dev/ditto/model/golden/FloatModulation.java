package dev.ditto.model.golden;

import dev.ditto.model.network.Gate;
import dev.ditto.model.network.Modulate;
import dev.ditto.model.tensor.FloatTensor;

/** Products of tokens with vectors of channels, and with each other, in single precision. */
final class FloatModulation {
  private FloatModulation() {}

  /**
   * {@code tokens * (1 + scale) + shift}.
   *
   * @param tokens [N, tokens, channels]
   * @param scale [N, channels], and so the shift
   */
  static FloatTensor modulate(
      Modulate operation, FloatTensor tokens, FloatTensor scale, FloatTensor shift) {
    int channels = operation.input().channels();
    int perImage = operation.input().shape().elements();
    FloatTensor result = FloatTensor.zeros(tokens.shape());
    for (int i = 0; i < tokens.data().length; i++) {
      int c = i / perImage * channels + i % channels;
      result.data()[i] = tokens.data()[i] * (1 + scale.data()[c]) + shift.data()[c];
    }
    return result;
  }

  /**
   * {@code tokens * gate}.
   *
   * @param tokens [N, tokens, channels]
   * @param gate [N, channels]
   */
  static FloatTensor gate(Gate operation, FloatTensor tokens, FloatTensor gate) {
    int channels = operation.input().channels();
    int perImage = operation.input().shape().elements();
    FloatTensor result = FloatTensor.zeros(tokens.shape());
    for (int i = 0; i < tokens.data().length; i++) {
      int c = i / perImage * channels + i % channels;
      result.data()[i] = tokens.data()[i] * gate.data()[c];
    }
    return result;
  }

  /** Element by element. */
  static FloatTensor multiply(FloatTensor left, FloatTensor right) {
    FloatTensor result = FloatTensor.zeros(left.shape());
    for (int i = 0; i < left.data().length; i++) {
      result.data()[i] = left.data()[i] * right.data()[i];
    }
    return result;
  }
}
