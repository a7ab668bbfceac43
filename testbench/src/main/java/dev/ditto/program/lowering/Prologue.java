package dev.ditto.program.lowering;

import dev.ditto.accel.Parameters;
import dev.ditto.model.golden.EmbeddingSteps;
import dev.ditto.model.network.ClassEmbedding;
import dev.ditto.model.network.Operation;
import dev.ditto.model.network.Slice;
import dev.ditto.model.network.TimestepEmbedding;
import dev.ditto.model.network.WordEmbedding;
import dev.ditto.model.quantize.QuantizedNetwork;
import dev.ditto.program.layer.Plan;
import dev.ditto.program.rewrite.Hoisting;
import dev.ditto.program.stage.StageList;
import dev.ditto.program.stage.Writer;
import dev.ditto.program.tensor.Batch;
import dev.ditto.program.tensor.MemoryImage;
import dev.ditto.program.tensor.Region;
import dev.ditto.program.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;

/**
 * Hoisted operations: an evaluation of a part of the network, whose batch are the evaluations of
 * the steps that follow.
 */
public final class Prologue {
  private final QuantizedNetwork network;
  private final List<Operation> operations;
  private final Batch batch;
  private final Tensors tensors;
  private final List<StageList.Part> parts;

  public Prologue(
      QuantizedNetwork network,
      Parameters p,
      MemoryImage image,
      Layers layers,
      List<Operation> operations,
      Batch batch) {
    this.network = network;
    this.operations = operations;
    this.batch = batch;
    tensors = new Tensors(network, p, batch);
    for (Operation operation : operations) {
      if (Hoisting.given(operation)) {
        tensors.define(operation.output()).tensor().given(batch.times());
      }
    }
    parts = new StageBuilder(network, p, image, tensors, layers, "", 1).prologue(operations);
  }

  /** Lets an evaluation of each step have what is its own. */
  public void share(Tensors with, int evaluation) {
    for (Operation operation : operations) {
      if (!(operation instanceof Slice)) {
        Tensor all = tensors.view(operation.output()).tensor();
        with.share(operation.output(), all.entry(evaluation));
      }
    }
  }

  /** Finds room in memory for what is wanted. */
  public void place(MemoryImage image) {
    tensors.place(image);
  }

  /**
   * Writes what the host knows.
   *
   * @param timesteps of the run
   * @param conditions by evaluation
   */
  public void fill(MemoryImage image, List<Integer> timesteps, List<int[]> conditions) {
    EmbeddingSteps embeddings = new EmbeddingSteps(network);
    for (Operation operation : operations) {
      if (Hoisting.given(operation)) {
        Tensor tensor = tensors.view(operation.output()).tensor();
        for (int time = 0; time < batch.times(); time++) {
          short[] all = new short[tensor.rows() * tensor.map().channels()];
          int size = all.length / batch.entries();
          for (int entry = 0; entry < batch.entries(); entry++) {
            int timestep = timesteps.get(batch.step(time, entry));
            int[] condition = conditions.get(batch.evaluation(entry));
            short[] own = values(embeddings, operation, timestep, condition);
            System.arraycopy(own, 0, all, entry * size, size);
          }
          image.fill(tensor.values(time, 0, 0), tensor.layout().pack(all));
        }
      }
    }
  }

  private static short[] values(
      EmbeddingSteps embeddings, Operation operation, int timestep, int[] condition) {
    if (operation instanceof TimestepEmbedding o) {
      return embeddings.timestep(o, timestep);
    } else if (operation instanceof ClassEmbedding o) {
      return embeddings.label(o, condition[0]);
    }
    return embeddings.words((WordEmbedding) operation, condition);
  }

  /** Writes the commands that a step begins with. */
  public void write(Plan plan, Parameters p, int step) {
    if (batch.begins(step)) {
      new Writer(p, plan, batch.time(step), true).stages(parts);
    }
  }

  /** What of it lies in memory. */
  public List<Region> regions(int columns) {
    List<Region> regions = new ArrayList<>(tensors.regions(0));
    parts.forEach(part -> regions.addAll(part.stage().regions(0, columns)));
    return regions;
  }
}
