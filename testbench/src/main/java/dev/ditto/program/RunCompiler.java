package dev.ditto.program;

import dev.ditto.accel.Parameters;
import dev.ditto.model.golden.EmbeddingSteps;
import dev.ditto.model.golden.SampleSums;
import dev.ditto.model.network.ClassEmbedding;
import dev.ditto.model.network.Network;
import dev.ditto.model.network.Operation;
import dev.ditto.model.network.TimestepEmbedding;
import dev.ditto.model.network.TokensToPixels;
import dev.ditto.model.network.Value;
import dev.ditto.model.network.WordEmbedding;
import dev.ditto.model.quantize.QuantizedNetwork;
import dev.ditto.model.sampler.StepWeights;
import java.util.ArrayList;
import java.util.List;

/** Compiles a whole denoising run: what the host puts into memory before it rings the bell. */
public final class RunCompiler {
  private final QuantizedNetwork network;
  private final Parameters p;
  private final RunRequest request;
  private final MemoryImage image;
  private final Layers layers;
  private final List<Evaluation> evaluations = new ArrayList<>();

  /** One of the evaluations that each step makes. */
  private record Evaluation(Tensors tensors, List<StageList.Part> parts, int[] condition) {}

  private RunCompiler(QuantizedNetwork network, Parameters p, RunRequest request, long base) {
    this.network = network;
    this.p = p;
    this.request = request;
    image = new MemoryImage(base);
    layers = new Layers(p, image);
  }

  /**
   * Compiles a run.
   *
   * @param firstAddress of the memory that it may use
   * @throws IllegalArgumentException when the network has something that the accelerator has not
   * @throws CapacityException when a layer does not fit the accelerator
   */
  public static CompiledRun compile(
      QuantizedNetwork network, Parameters p, RunRequest request, long firstAddress) {
    return new RunCompiler(network, p, request, firstAddress).compile();
  }

  private CompiledRun compile() {
    evaluation("", request.condition());
    request.nothing().ifPresent(nothing -> evaluation(CompiledRun.UNTOLD, nothing));
    Tensors told = evaluations.get(0).tensors();
    View sample = told.view(network.network().sample());
    List<View> operands = new ArrayList<>(List.of(sample));
    for (Evaluation evaluation : evaluations) {
      operands.add(evaluation.tensors().view(network.network().output()));
    }
    View noise = null;
    if (request.addsNoise()) {
      noise = View.of(told.like("noise", sample.tensor()));
      noise.tensor().given(request.steps());
      operands.add(noise);
    }
    evaluations.forEach(e -> e.tensors().place(image));
    fillInputs(sample, noise);
    Stage sampler = new SamplerStage(sums(), operands, image);
    List<List<Planned>> steps = new ArrayList<>();
    for (int step = 0; step < request.steps(); step++) {
      Plan plan =
          new Plan(
              CostModel.of(p, Shape.pointwise(1, 1, 1), true), new Workspace(p, Residence.NONE));
      Writer writer = new Writer(p, plan, step);
      for (Evaluation evaluation : evaluations) {
        for (StageList.Part part : evaluation.parts()) {
          plan.part(part.name());
          part.stage().write(writer);
        }
      }
      plan.part("sampler");
      sampler.write(writer);
      steps.add(plan.commands());
    }
    return new CompiledRun(
        Program.ofSteps(steps),
        request.steps(),
        image,
        sample.tensor(),
        network.network().sample(),
        network.scale(network.network().sample()).vector(),
        squares(),
        layers.names(),
        regions());
  }

  private List<Region> regions() {
    List<Region> regions = new ArrayList<>();
    for (int i = 0; i < evaluations.size(); i++) {
      regions.addAll(evaluations.get(i).tensors().regions(i));
      for (StageList.Part part : evaluations.get(i).parts()) {
        regions.addAll(part.stage().regions(i));
      }
    }
    return regions;
  }

  private void evaluation(String prefix, int[] condition) {
    Tensors tensors = new Tensors(network, p, prefix);
    if (!evaluations.isEmpty()) {
      tensors.share(evaluations.get(0).tensors(), network.network().sample());
    } else {
      tensors.define(network.network().sample()).tensor().given(1);
    }
    for (Operation operation : network.network().operations()) {
      if (operation instanceof TimestepEmbedding) {
        tensors.define(operation.output()).tensor().given(request.steps());
      } else if (operation instanceof ClassEmbedding || operation instanceof WordEmbedding) {
        tensors.define(operation.output()).tensor().given(1);
      }
    }
    var parts = new StageBuilder(network, p, image, tensors, layers, prefix).build();
    evaluations.add(new Evaluation(tensors, parts, condition));
  }

  private List<List<SampleSums.Sum>> sums() {
    double sx = network.scale(network.network().sample()).vector();
    double sp = network.scale(network.network().output()).vector();
    List<List<SampleSums.Sum>> all = new ArrayList<>();
    for (StepWeights weights : request.weights()) {
      all.add(
          SampleSums.of(
              weights,
              sx,
              sp,
              request.guidance(),
              request.nothing().isPresent(),
              request.addsNoise()));
    }
    return all;
  }

  private void fillInputs(View sample, View noise) {
    EmbeddingSteps embeddings = new EmbeddingSteps(network);
    fill(sample, 0, arrange(request.sample()));
    for (int step = 0; step < request.steps(); step++) {
      if (noise != null && request.weights().get(step).nextOfNew() != 0) {
        fill(noise, step, arrange(request.noise().get(step)));
      }
      for (Evaluation e : evaluations) {
        for (Operation operation : network.network().operations()) {
          if (operation instanceof TimestepEmbedding o) {
            short[] waves = embeddings.timestep(o, request.timesteps().get(step));
            fill(e.tensors().view(o.output()), step, waves);
          }
        }
      }
    }
    for (Evaluation e : evaluations) {
      for (Operation operation : network.network().operations()) {
        if (operation instanceof ClassEmbedding o) {
          fill(e.tensors().view(o.output()), 0, embeddings.label(o, e.condition()[0]));
        } else if (operation instanceof WordEmbedding o) {
          fill(e.tensors().view(o.output()), 0, embeddings.words(o, e.condition()));
        }
      }
    }
  }

  private void fill(View view, int step, short[] values) {
    image.fill(view.tensor().values(step, 0, 0), view.tensor().pack(values));
  }

  private TokensToPixels squares() {
    Network all = network.network();
    Value output = all.output();
    return all.operation(output.name())
        .filter(TokensToPixels.class::isInstance)
        .map(TokensToPixels.class::cast)
        .orElse(null);
  }

  private short[] arrange(short[] pixels) {
    return SampleOrder.of(squares()).toRows(pixels);
  }
}
