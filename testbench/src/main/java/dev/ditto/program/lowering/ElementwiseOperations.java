package dev.ditto.program.lowering;

import dev.ditto.accel.isa.ChannelParameter;
import dev.ditto.accel.isa.VectorFunction;
import dev.ditto.arithmetic.FixedPoint;
import dev.ditto.arithmetic.ScaledAdd;
import dev.ditto.arithmetic.ScaledProduct;
import dev.ditto.model.golden.EmbeddingSteps;
import dev.ditto.model.network.AddPositions;
import dev.ditto.model.network.Concat;
import dev.ditto.model.network.Modulate;
import dev.ditto.model.network.Upsample;
import dev.ditto.model.network.Value;
import dev.ditto.program.layer.RefusalException;
import dev.ditto.program.stage.Pass;
import dev.ditto.program.tensor.Parameter;
import dev.ditto.program.tensor.View;

/** Operations that are a pass over values, which may follow each other in one stage. */
final class ElementwiseOperations {
  private static final double NORMAL = 1.0 / FixedPoint.ONE;

  private final Building b;

  ElementwiseOperations(Building b) {
    this.b = b;
  }

  /** Rows repeated, on their way to memory; so nothing can go on with them on the chip. */
  void upsample(Upsample o) {
    b.pass(o.input(), Pass.of(b.tensors().define(o.output()), b.identity()));
    b.stages().close();
  }

  /** Scaled and shifted by vectors of the network. */
  void modulate(Modulate o) {
    View out = b.tensors().define(o.output());
    View scale = alike(b.need(o.scale()), out);
    View shift = alike(b.need(o.shift()), out);
    b.pass(o.input(), Pass.of(out, new Parameter.Made()).modulatedBy(scale, shift));
  }

  /** A non-linear function, joined to the pass before where it can be. */
  void activation(Value output, Value input, VectorFunction function) {
    View in = b.tensors().view(input);
    View out = b.tensors().define(output);
    boolean normal = b.scale(input) == NORMAL;
    boolean joins = normal && b.tensors().usedOnce(input) && b.stages().endsWith(in);
    if (joins && b.stages().last().function() == VectorFunction.NONE) {
      b.stages().replaceLast(b.stages().last().then(out, function));
      return;
    }
    Parameter parameter = normal ? b.identity() : b.factor(b.scale(input) / NORMAL);
    b.pass(input, Pass.of(out, parameter).then(out, function));
  }

  /** A sum of two scales; whichever operand was just made comes first. */
  void sum(Value output, Value left, Value right) {
    boolean rightIsLast = b.isAtHand(right, output);
    Value first = rightIsLast ? right : left;
    Value second = rightIsLast ? left : right;
    ScaledAdd sum = ScaledAdd.of(b.scale(left), b.scale(right), b.scale(output));
    ChannelParameter parameter =
        rightIsLast
            ? new ChannelParameter(0, 0, sum.shift(), sum.multiplierB(), sum.multiplierA())
            : ChannelParameter.of(sum);
    View out = b.tensors().define(output);
    alike(b.tensors().view(first), out);
    View other = alike(b.need(second), out);
    b.pass(first, Pass.of(out, Parameter.uniform(parameter, b.p(), b.image())).adding(other));
  }

  /** An operand whose channels stand like those of the result. */
  private static View alike(View operand, View out) {
    if (!operand.map().equals(out.map())) {
      throw new RefusalException(
          "the channels of %s and %s stand differently".formatted(operand.tensor(), out.tensor()));
    }
    return operand;
  }

  /** Adds a table of positions. */
  void positions(AddPositions o) {
    ScaledAdd sum =
        ScaledAdd.of(b.scale(o.input()), EmbeddingSteps.PLACE_SCALE, b.scale(o.output()));
    View out = b.tensors().define(o.output());
    View table = b.tensors().constant(o.name() + ".table", out, EmbeddingSteps.places(o));
    b.pass(
        o.input(),
        Pass.of(out, Parameter.uniform(ChannelParameter.of(sum), b.p(), b.image())).adding(table));
  }

  /** Both parts brought to one scale, beside each other. */
  void concat(Concat o) {
    View all = b.tensors().define(o.output());
    View first = b.tensors().view(o.first());
    View left = new View(all.tensor(), 0, first.map());
    int tiles = first.tiles(b.p().columns());
    View right = new View(all.tensor(), tiles, b.tensors().view(o.second()).map());
    Pass second = Pass.of(right, b.factor(b.scale(o.second()) / b.scale(o.output())));
    boolean early =
        b.stages().endsWith(first) && b.stages().passBefore(b.tensors().view(o.second()), second);
    b.pass(o.first(), Pass.of(left, b.factor(b.scale(o.first()) / b.scale(o.output()))));
    if (!early) {
      b.pass(o.second(), second);
    }
    b.stages().close();
  }

  /** An elementwise product. */
  void product(Value output, Value input, Value gate) {
    int shift = ScaledProduct.of(b.scale(input), b.scale(output)).shift();
    ChannelParameter parameter = new ChannelParameter(0, 0, shift, 0, 0);
    boolean gateIsLast = b.isAtHand(gate, output);
    Value first = gateIsLast ? gate : input;
    Value second = gateIsLast ? input : gate;
    View out = b.tensors().define(output);
    alike(b.tensors().view(first), out);
    View made = b.tensors().view(second);
    View other = alike(made.tensor().staysBeside() ? made : b.need(second), out);
    b.pass(
        first, Pass.of(out, Parameter.uniform(parameter, b.p(), b.image())).multiplyingBy(other));
  }
}
