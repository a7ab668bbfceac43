package dev.ditto.model.golden;

import dev.ditto.arithmetic.FixedPoint;
import dev.ditto.arithmetic.ScaledProduct;
import dev.ditto.model.network.Gate;
import dev.ditto.model.network.Modulate;
import dev.ditto.model.network.Multiply;
import dev.ditto.model.network.Operation;
import dev.ditto.model.network.Value;
import dev.ditto.model.quantize.QuantizedNetwork;

/** Prepares the products of tensors with vectors of channels, and with each other. */
final class ModulationSteps {
  private static final double Q4_11 = 1.0 / FixedPoint.ONE;

  private final QuantizedNetwork network;

  ModulationSteps(QuantizedNetwork network) {
    this.network = network;
  }

  /** All operands and the result are Q4.11. */
  IntegerStep modulate(Modulate operation) {
    requireNormal(operation, operation.input());
    requireNormal(operation, operation.scale());
    requireNormal(operation, operation.shift());
    requireNormal(operation, operation.output());
    return e -> {
      short[] x = e.vector(operation.input());
      short[] scale = e.vector(operation.scale());
      short[] shift = e.vector(operation.shift());
      short[] y = new short[x.length];
      for (int i = 0; i < y.length; i++) {
        int c = i % scale.length;
        y[i] = ScaledProduct.modulate(x[i], scale[c], shift[c]);
      }
      e.put(operation.output(), y);
    };
  }

  IntegerStep gate(Gate operation) {
    return product(operation, operation.input(), operation.gate());
  }

  IntegerStep multiply(Multiply operation) {
    return product(operation, operation.input(), operation.gate());
  }

  private IntegerStep product(Operation operation, Value input, Value factor) {
    requireNormal(operation, factor);
    double inScale = network.scale(input).vector();
    ScaledProduct product = ScaledProduct.of(inScale, network.scale(operation.output()).vector());
    return e -> e.put(operation.output(), product.apply(e.vector(input), e.vector(factor)));
  }

  private void requireNormal(Operation operation, Value value) {
    double scale = network.scale(value).vector();
    if (scale != Q4_11) {
      throw new IllegalArgumentException(
          "%s: %s has scale %g where Q4.11 is needed"
              .formatted(operation.name(), value.name(), scale));
    }
  }
}
