package dev.ditto.program.lowering;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.isa.VectorFunction;
import dev.ditto.model.network.Add;
import dev.ditto.model.network.AddEmbedding;
import dev.ditto.model.network.AddPositions;
import dev.ditto.model.network.AttentionScores;
import dev.ditto.model.network.AttentionValues;
import dev.ditto.model.network.AveragePool;
import dev.ditto.model.network.Concat;
import dev.ditto.model.network.Convolution;
import dev.ditto.model.network.Gate;
import dev.ditto.model.network.Gelu;
import dev.ditto.model.network.GroupNorm;
import dev.ditto.model.network.LayerNorm;
import dev.ditto.model.network.Linear;
import dev.ditto.model.network.MapToTokens;
import dev.ditto.model.network.Modulate;
import dev.ditto.model.network.Multiply;
import dev.ditto.model.network.Operation;
import dev.ditto.model.network.Silu;
import dev.ditto.model.network.Slice;
import dev.ditto.model.network.Softmax;
import dev.ditto.model.network.TokensToMap;
import dev.ditto.model.network.TokensToPixels;
import dev.ditto.model.network.Upsample;
import dev.ditto.model.quantize.QuantizedNetwork;
import dev.ditto.program.layer.RefusalException;
import dev.ditto.program.rewrite.Hoisting;
import dev.ditto.program.rewrite.OperationOrder;
import dev.ditto.program.stage.EncodeStage;
import dev.ditto.program.stage.Pass;
import dev.ditto.program.stage.StageList;
import dev.ditto.program.tensor.MemoryImage;
import dev.ditto.program.tensor.View;
import java.util.List;

/** Turns the operations of a network into stages. */
public final class StageBuilder {
  private final Building b;
  private final String prefix;
  private final ElementwiseOperations elementwise;
  private final ReducingOperations reducing;
  private final ArrayOperations array;
  private final AttentionOperations attention;
  private final StageList onlyOnce = new StageList();

  /**
   * @param prefix of names of layers, for telling evaluations apart
   * @param evaluations that are computed side by side, this among them
   */
  public StageBuilder(
      QuantizedNetwork network,
      Parameters p,
      MemoryImage image,
      Tensors tensors,
      Layers layers,
      String prefix,
      int evaluations) {
    b = new Building(network, p, image, tensors, new StageList(), evaluations);
    this.prefix = prefix;
    elementwise = new ElementwiseOperations(b);
    reducing = new ReducingOperations(b);
    array = new ArrayOperations(b, layers, prefix, operation -> add(operation, List.of()));
    attention = new AttentionOperations(b, layers, prefix, onlyOnce);
  }

  /** The stages of an evaluation: the sample's codes, operations, the prediction. */
  public List<StageList.Part> evaluation(List<Operation> operations) {
    b.stages().name(prefix + b.network().network().sample().name());
    if (!b.tensors().isShared(b.network().network().sample())) {
      encode(b.tensors().view(b.network().network().sample()));
    }
    addAll(operations);
    b.tensors().view(b.network().network().output()).tensor().wantValues();
    return b.stages().parts();
  }

  /** What an evaluation does in the first step only, before its other stages. */
  public List<StageList.Part> onlyOnce() {
    return onlyOnce.parts();
  }

  /** The stages of hoisted operations. */
  List<StageList.Part> prologue(List<Operation> operations) {
    addAll(operations);
    return b.stages().parts();
  }

  private void addAll(List<Operation> operations) {
    List<Operation> order = OperationOrder.of(operations);
    for (Operation operation : order) {
      try {
        b.stages().name(prefix + operation.name());
        onlyOnce.name(prefix + operation.name());
        if (!array.folded().contains(operation)) {
          add(operation, order);
        }
      } catch (RefusalException e) {
        throw new RefusalException(operation.name(), e);
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(operation.name() + ": " + e.getMessage(), e);
      }
    }
  }

  /**
   * Turns an operation into stages, or joins it to the last.
   *
   * @param operations of the evaluation, in order; some may be computed with it
   */
  private void add(Operation operation, List<Operation> operations) {
    if (operation instanceof Convolution o) {
      array.convolution(o);
    } else if (operation instanceof Linear o) {
      array.linear(o, operations);
    } else if (operation instanceof GroupNorm o) {
      reducing.groupNorm(o);
    } else if (operation instanceof LayerNorm o) {
      reducing.layerNorm(o);
    } else if (operation instanceof Silu o) {
      elementwise.activation(o.output(), o.input(), VectorFunction.SILU);
    } else if (operation instanceof Gelu o) {
      VectorFunction gelu = o.tanh() ? VectorFunction.GELU_TANH : VectorFunction.GELU;
      elementwise.activation(o.output(), o.input(), gelu);
    } else if (operation instanceof Add o) {
      elementwise.sum(o.output(), o.left(), o.right());
    } else if (operation instanceof AddEmbedding o) {
      elementwise.sum(o.output(), o.map(), o.embedding());
    } else if (operation instanceof AddPositions o) {
      elementwise.positions(o);
    } else if (operation instanceof Concat o) {
      elementwise.concat(o);
    } else if (operation instanceof Upsample o) {
      elementwise.upsample(o);
    } else if (operation instanceof AveragePool o) {
      reducing.pool(o);
    } else if (operation instanceof Gate o) {
      elementwise.product(o.output(), o.input(), o.gate());
    } else if (operation instanceof Multiply o) {
      elementwise.product(o.output(), o.input(), o.gate());
    } else if (operation instanceof Modulate o) {
      elementwise.modulate(o);
    } else if (operation instanceof AttentionScores o) {
      attention.scores(o);
    } else if (operation instanceof Softmax o) {
      attention.softmax(o);
    } else if (operation instanceof AttentionValues o) {
      attention.values(o);
    } else if (Hoisting.given(operation)) {
      encode(b.tensors().view(operation.output()));
    } else if (!(operation instanceof MapToTokens
        || operation instanceof TokensToMap
        || operation instanceof TokensToPixels
        || operation instanceof Slice)) {
      throw new RefusalException("the accelerator has no " + operation.getClass().getSimpleName());
    }
  }

  /** Codes of what comes from the host or the sampler. */
  private void encode(View view) {
    b.stages().add(new EncodeStage(view, Pass.of(view, b.identity())));
  }
}
