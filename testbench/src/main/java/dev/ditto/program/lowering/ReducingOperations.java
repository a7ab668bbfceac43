package dev.ditto.program.lowering;

import dev.ditto.accel.isa.ChannelParameter;
import dev.ditto.accel.isa.Statistics;
import dev.ditto.arithmetic.LayerNorm;
import dev.ditto.arithmetic.NormParameters;
import dev.ditto.model.network.AttentionValues;
import dev.ditto.model.network.AveragePool;
import dev.ditto.model.network.GroupNorm;
import dev.ditto.model.network.LinearOperation;
import dev.ditto.model.network.Operation;
import dev.ditto.model.network.Value;
import dev.ditto.program.layer.RefusalException;
import dev.ditto.program.stage.GroupNormStage;
import dev.ditto.program.stage.LayerNormStage;
import dev.ditto.program.stage.Pass;
import dev.ditto.program.stage.PoolStage;
import dev.ditto.program.stage.ValueStage;
import dev.ditto.program.stage.Writer;
import dev.ditto.program.tensor.Parameter;
import dev.ditto.program.tensor.Tensor;
import dev.ditto.program.tensor.View;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Operations that need many values for each of their own: normalisations and pooling. */
final class ReducingOperations {
  private final Building b;

  ReducingOperations(Building b) {
    this.b = b;
  }

  /** The mean of each two by two pixels. */
  void pool(AveragePool o) {
    View in = b.need(o.input());
    View out = b.tensors().define(o.output());
    List<Pass> passes = new ArrayList<>(List.of(Pass.of(out, b.identity())));
    int line = o.input().width();
    b.stages().begin(new PoolStage(in, line, half(-1), half(0), passes), passes);
  }

  /** Parameters that halve a sum and something, rounding half up. */
  private long half(int something) {
    ChannelParameter each = new ChannelParameter(0, something, 1, 1, 1);
    return Parameter.uniform(each, b.p(), b.image()).address();
  }

  /**
   * A value of which statistics are to be taken: columns without a channel must not add to them. A
   * normalisation by row fills them, and what follows keeps them filled.
   */
  private View counted(Operation norm, Value value) {
    View view = b.tensors().view(value);
    if (!view.map().hasHoles(b.p().columns()) || !fillsHoles(value)) {
      return view;
    }
    View emptied = b.tensors().like(norm.name() + ".emptied", view);
    List<ChannelParameter> channels = Collections.nCopies(view.map().channels(), Building.SAME);
    Parameter table = Parameter.table(channels, view.map(), b.p(), b.image());
    b.pass(value, Pass.of(emptied, table));
    return emptied;
  }

  /**
   * Whether columns without a channel may be anything but zero in a value: where rows are
   * normalised as a whole, or those of a head's values have other heads' beside them.
   */
  private boolean fillsHoles(Value value) {
    Operation operation = b.network().network().operation(value.name()).orElse(null);
    if (operation instanceof dev.ditto.model.network.LayerNorm norm) {
      return !norm.affine();
    } else if (operation instanceof AttentionValues) {
      return true;
    } else if (operation == null
        || operation instanceof LinearOperation
        || operation instanceof GroupNorm) {
      return false;
    }
    return operation.inputs().stream().anyMatch(this::fillsHoles);
  }

  /** Normalised over groups of channels and all pixels. */
  void groupNorm(GroupNorm o) {
    View in = counted(o, o.input());
    boolean home = statistics(in) && in.tensor().fits(Writer.homeWords(b.p()));
    if (home) {
      in.tensor().stay();
    } else {
      in.tensor().wantValues();
    }
    NormParameters learned = b.network().norm(o.name());
    var norm =
        new dev.ditto.arithmetic.GroupNorm(
            o.input().positions(), o.groups(), b.scale(o.input()), o.eps(), learned);
    View out = b.tensors().define(o.output());
    List<Pass> passes = new ArrayList<>(List.of(Pass.of(out, new Parameter.Made())));
    long table =
        b.image().constant(LearnedChannels.bytes(learned, o.groups(), in.map(), b.p().columns()));
    b.stages().begin(new GroupNormStage(in, home, norm.standardization(), table, passes), passes);
  }

  /**
   * Sees to it that STAT has the statistics of a tensor: as it is made, or by reading it again.
   *
   * @return whether as it is made
   */
  private boolean statistics(View view) {
    int words = view.tiles(b.p().columns()) * b.p().columns() / b.p().vectorLanes();
    if (words > b.p().statDepth()) {
      throw new RefusalException(
          "statistics of %d words do not fit statDepth, which is %d; raise it"
              .formatted(words, b.p().statDepth()));
    }
    Tensor tensor = view.tensor();
    boolean free = !tensor.wants(Statistics.ROWS) && !tensor.enlarged();
    // STAT is filled with all of the tensor's column tiles, from the first on.
    boolean alike = view.map().equals(tensor.map());
    if (free && alike && b.stages().justWritten(tensor)) {
      tensor.want(Statistics.CHANNELS);
      return true;
    }
    Tensor sums = b.tensors().onlyStatistics(view);
    List<Pass> passes = new ArrayList<>(List.of(Pass.of(View.of(sums), b.identity())));
    view.tensor().wantValues();
    b.stages().begin(new ValueStage(view, passes), passes);
    return false;
  }

  /** Normalised over the channels of each row. */
  void layerNorm(dev.ditto.model.network.LayerNorm o) {
    View in = counted(o, o.input());
    boolean made = b.stages().endsWith(in) && View.of(in.tensor()).equals(in);
    boolean summed = made && rowStatistics(in.tensor());
    boolean home = made && b.alone() && in.tensor().fits(Writer.homeWords(b.p()));
    if (home) {
      in.tensor().stay();
    } else {
      in.tensor().wantValues();
    }
    LayerNorm norm = new LayerNorm(b.scale(o.input()), o.eps(), b.network().norm(o.name()));
    View out = b.tensors().define(o.output());
    Parameter none = Parameter.uniform(ChannelParameter.ZERO, b.p(), b.image());
    List<Pass> passes = new ArrayList<>();
    if (norm.perChannel().isEmpty()) {
      passes.add(Pass.of(out, none).eachRow());
    } else {
      View normal = View.of(b.tensors().like(o.name() + ".normal", out.tensor()));
      passes.add(Pass.of(normal, none).eachRow());
      List<ChannelParameter> channels = new ArrayList<>();
      for (var affine : norm.perChannel().get()) {
        channels.add(ChannelParameter.of(affine));
      }
      passes.add(Pass.of(out, Parameter.table(channels, in.map(), b.p(), b.image())));
    }
    long identity = b.identity().address();
    b.stages()
        .begin(
            new LayerNormStage(in, home, summed, norm.standardization(), identity, passes), passes);
  }

  /**
   * Sees to it that ROW has statistics of a tensor's rows as it is made by the last pass, if that
   * is possible. A stage that works by row goes on taking words of ROW, perhaps those of rows that
   * are done.
   */
  private boolean rowStatistics(Tensor tensor) {
    boolean possible =
        !b.stages().worksByRow()
            && !tensor.wants(Statistics.CHANNELS)
            && b.evaluations() * tensor.rows() <= b.p().rowDepth();
    if (possible) {
      tensor.want(Statistics.ROWS);
    }
    return possible;
  }
}
