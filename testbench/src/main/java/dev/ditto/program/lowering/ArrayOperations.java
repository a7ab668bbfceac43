package dev.ditto.program.lowering;

import dev.ditto.accel.isa.ChannelParameter;
import dev.ditto.arithmetic.Requantization;
import dev.ditto.model.golden.LinearGeometry;
import dev.ditto.model.golden.LinearKind;
import dev.ditto.model.network.Convolution;
import dev.ditto.model.network.Linear;
import dev.ditto.model.network.Operation;
import dev.ditto.model.network.Slice;
import dev.ditto.model.network.Value;
import dev.ditto.model.quantize.QuantizedLinear;
import dev.ditto.program.layer.Shape;
import dev.ditto.program.rewrite.GatedLinear;
import dev.ditto.program.rewrite.JointLinear;
import dev.ditto.program.stage.ArrayStage;
import dev.ditto.program.stage.Branch;
import dev.ditto.program.stage.Pass;
import dev.ditto.program.tensor.Parameter;
import dev.ditto.program.tensor.View;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/** Operations of the array: convolutions and linear layers. */
final class ArrayOperations {
  private final Building b;
  private final Layers layers;
  private final String prefix;
  private final Consumer<Operation> others;
  private final Set<Operation> folded = new HashSet<>();

  /**
   * @param prefix of names of layers
   * @param others what turns other operations into stages
   */
  ArrayOperations(Building b, Layers layers, String prefix, Consumer<Operation> others) {
    this.b = b;
    this.layers = layers;
    this.prefix = prefix;
    this.others = others;
  }

  /** Operations that a layer before them does as well. */
  Set<Operation> folded() {
    return folded;
  }

  void convolution(Convolution o) {
    View in = b.tensors().view(o.input());
    if (b.tensors().isPatched(o)) {
      layer(List.of(o.output()), o.input(), size -> pointwise(in, size));
      return;
    }
    Value input = o.input();
    layer(
        List.of(o.output()),
        input,
        size ->
            Shape.of(
                LinearKind.CONVOLUTION,
                LinearGeometry.convolution(
                    input.height(),
                    input.width(),
                    in.map().size(),
                    o.kernelHeight(),
                    o.kernelWidth(),
                    o.stride(),
                    1,
                    o.padding(),
                    size)));
  }

  /**
   * A linear layer, and those that are computed with it.
   *
   * @param operations among which those may be
   */
  void linear(Linear o, List<Operation> operations) {
    View in = b.tensors().view(o.input());
    Optional<GatedLinear> gated = b.tensors().gated(o.output());
    if (gated.isPresent()) {
      gated(gated.get(), in);
      return;
    }
    List<Linear> joint = JointLinear.with(o, operations, this::mayBeJoint);
    folded.addAll(joint.subList(1, joint.size()));
    List<Value> outputs = joint.stream().map(Linear::output).toList();
    layer(outputs, o.input(), size -> pointwise(in, size));
  }

  /** Whether a layer can be computed with others; what is made for many steps at once need not. */
  private boolean mayBeJoint(Linear o) {
    return !b.tensors().isBatch() && b.tensors().gated(o.output()).isEmpty();
  }

  private static Shape pointwise(View in, int size) {
    return Shape.pointwise(in.tensor().rows(), in.map().size(), size);
  }

  /**
   * Layers that work on the same codes.
   *
   * @param shape of all together, by the number of channel positions
   */
  private void layer(List<Value> outputs, Value input, IntFunction<Shape> shape) {
    int columns = b.p().columns();
    List<Layers.Constants> operations = new ArrayList<>();
    List<Branch> branches = new ArrayList<>();
    int size = 0;
    int tile = 0;
    for (Value output : outputs) {
      View out = b.tensors().define(output);
      QuantizedLinear constants = b.network().linear(output.name());
      operations.add(
          new Layers.Constants(new ArrayStage.Output(output.name(), tile, out.map()), constants));
      branches.add(Branch.of(tile, out.tiles(columns), requantised(out, constants, 0)));
      size = tile * columns + out.map().size();
      tile += out.tiles(columns);
    }
    b.stages()
        .begin(stage(operations, input, shape.apply(size), branches), branches.get(0).passes());
    branches.stream().skip(1).map(Branch::passes).forEach(b.stages()::goOnWith);
  }

  /** A layer of two halves, each of which goes through passes of its own. */
  private void gated(GatedLinear gated, View in) {
    Value output = gated.linear().output();
    View out = b.tensors().define(output);
    QuantizedLinear constants = b.network().linear(output.name());
    List<Pass> gate = half(gated.gate(), constants);
    List<Pass> plain = half(gated.plain(), constants);
    int tiles = out.tiles(b.p().columns()) / 2;
    Layers.Constants whole =
        new Layers.Constants(new ArrayStage.Output(output.name(), 0, out.map()), constants);
    List<Branch> branches = List.of(new Branch(0, 2, tiles, gate), new Branch(1, 2, tiles, plain));
    Shape shape = pointwise(in, out.map().size());
    b.stages().begin(stage(List.of(whole), gated.linear().input(), shape, branches), gate);
    multiply(gated, plain);
  }

  private ArrayStage stage(
      List<Layers.Constants> operations, Value input, Shape shape, List<Branch> branches) {
    boolean repeated = !b.tensors().isBatch();
    return layers.layer(prefix, shape, b.codes(input), operations, repeated, branches);
  }

  private List<Pass> half(Slice half, QuantizedLinear constants) {
    return requantised(b.tensors().define(half.output()), constants, half.first());
  }

  /** Sums of some channels to values, to which more passes may be added. */
  private List<Pass> requantised(View out, QuantizedLinear constants, int firstChannel) {
    Requantization r = constants.requantization();
    List<ChannelParameter> channels = new ArrayList<>();
    for (int c = firstChannel; c < firstChannel + out.map().channels(); c++) {
      channels.add(ChannelParameter.requantise(r.bias()[c], r.multiplier()[c], r.shift()[c]));
    }
    Parameter parameter = Parameter.table(channels, out.map(), b.p(), b.image());
    return new ArrayList<>(List.of(Pass.of(out, parameter)));
  }

  /**
   * Does what follows a gated layer tile by tile.
   *
   * @param plain passes of the half that is multiplied
   */
  private void multiply(GatedLinear gated, List<Pass> plain) {
    others.accept(gated.activation());
    b.stages().last().out().tensor().stayBeside();
    b.stages().goOnWith(plain);
    others.accept(gated.product());
    b.stages().close();
    folded.addAll(gated.folded());
  }
}
