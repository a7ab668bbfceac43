package dev.ditto.program.run;

import dev.ditto.accel.Parameters;
import dev.ditto.model.golden.SampleSums;
import dev.ditto.model.golden.UntoldBranch;
import dev.ditto.model.network.Network;
import dev.ditto.model.network.Operation;
import dev.ditto.model.network.TokensToPixels;
import dev.ditto.model.network.Value;
import dev.ditto.model.quantize.QuantizedNetwork;
import dev.ditto.model.sampler.StepWeights;
import dev.ditto.program.Program;
import dev.ditto.program.layer.CostModel;
import dev.ditto.program.layer.Plan;
import dev.ditto.program.layer.Shape;
import dev.ditto.program.layer.Workspace;
import dev.ditto.program.lowering.Layers;
import dev.ditto.program.lowering.Prologue;
import dev.ditto.program.lowering.StageBuilder;
import dev.ditto.program.lowering.Tensors;
import dev.ditto.program.order.Planned;
import dev.ditto.program.rewrite.Hoisting;
import dev.ditto.program.stage.ArrayStage;
import dev.ditto.program.stage.SamplerStage;
import dev.ditto.program.stage.SideBySide;
import dev.ditto.program.stage.Stage;
import dev.ditto.program.stage.StageList;
import dev.ditto.program.stage.Writer;
import dev.ditto.program.tensor.Batch;
import dev.ditto.program.tensor.MemoryImage;
import dev.ditto.program.tensor.Region;
import dev.ditto.program.tensor.View;
import java.util.ArrayList;
import java.util.List;

/** Compiles a whole denoising run: what the host puts into memory before it rings the bell. */
public final class RunCompiler {
  private final QuantizedNetwork network;
  private final Parameters p;
  private final RunRequest request;
  private final MemoryImage image;
  private final Layers layers;
  private final Hoisting hoisting;
  private final List<Prologue> prologues;
  private final List<int[]> conditions = new ArrayList<>();
  private final List<Evaluation> evaluations = new ArrayList<>();

  /**
   * One of the evaluations that each step makes.
   *
   * @param onlyOnce what the first does before
   */
  private record Evaluation(
      Tensors tensors, List<StageList.Part> onlyOnce, List<StageList.Part> parts) {

    List<ArrayStage> arrayStages() {
      return parts.stream()
          .map(StageList.Part::stage)
          .filter(ArrayStage.class::isInstance)
          .map(ArrayStage.class::cast)
          .toList();
    }
  }

  private RunCompiler(QuantizedNetwork network, Parameters p, RunRequest request, long base) {
    this.network = network;
    this.p = p;
    this.request = request;
    image = new MemoryImage(base);
    layers = new Layers(p, image, request.spatial());
    conditions.add(request.condition());
    request.nothing().ifPresent(conditions::add);
    hoisting = Hoisting.of(network.network());
    prologues =
        List.of(
            prologue(hoisting.once(), Batch.once(request.steps(), conditions.size())),
            prologue(hoisting.ahead(), Batch.ahead(request.steps(), conditions.size())));
  }

  private Prologue prologue(List<Operation> operations, Batch batch) {
    return new Prologue(network, p, image, layers, operations, batch);
  }

  /**
   * Compiles a run.
   *
   * @param firstAddress of the memory that it may use
   * @throws dev.ditto.program.layer.RefusalException when the network has something that the
   *     accelerator has not, or too much of it
   */
  public static CompiledRun compile(
      QuantizedNetwork network, Parameters p, RunRequest request, long firstAddress) {
    return new RunCompiler(network, p, request, firstAddress).compile();
  }

  private CompiledRun compile() {
    for (int i = 0; i < conditions.size(); i++) {
      evaluations.add(evaluation(i));
    }
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
    prologues.forEach(prologue -> prologue.place(image));
    evaluations.forEach(e -> e.tensors().place(image));
    fillInputs(sample, noise);
    Stage sampler = new SamplerStage(sums(), operands, image);
    SumShare share =
        new SumShare(
            layers.residency(),
            evaluations.stream().map(Evaluation::arrayStages).toList(),
            () -> step(request.steps() - 1, sampler));
    share.decide(p);
    List<List<Planned>> steps = new ArrayList<>();
    for (int step = 0; step < request.steps(); step++) {
      steps.add(step(step, sampler));
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

  private List<Planned> step(int step, Stage sampler) {
    Plan plan =
        new Plan(
            CostModel.of(p, Shape.pointwise(1, 1, 1), true),
            new Workspace(p, layers.residency().others()));
    for (Prologue prologue : prologues) {
      prologue.write(plan, p, step);
    }
    Writer writer = new Writer(p, plan, step, conditions.size() == 1);
    if (step == 0) {
      evaluations.forEach(evaluation -> writer.stages(evaluation.onlyOnce()));
    }
    SideBySide.write(evaluations.stream().map(Evaluation::parts).toList(), writer);
    plan.part("sampler");
    sampler.write(writer);
    return plan.commands();
  }

  private List<Region> regions() {
    List<Region> regions = new ArrayList<>();
    prologues.forEach(prologue -> regions.addAll(prologue.regions(p.columns())));
    for (int i = 0; i < evaluations.size(); i++) {
      regions.addAll(evaluations.get(i).tensors().regions(i));
      for (StageList.Part part : evaluations.get(i).parts()) {
        regions.addAll(part.stage().regions(i, p.columns()));
      }
    }
    return regions;
  }

  private Evaluation evaluation(int number) {
    String prefix = number == 0 ? "" : UntoldBranch.PREFIX;
    Tensors tensors = new Tensors(network, p, prefix);
    Value sample = network.network().sample();
    if (number == 0) {
      tensors.define(sample).tensor().given(1);
    } else {
      tensors.share(sample, evaluations.get(0).tensors().view(sample).tensor());
    }
    prologues.forEach(prologue -> prologue.share(tensors, number));
    StageBuilder builder =
        new StageBuilder(network, p, image, tensors, layers, prefix, conditions.size());
    List<StageList.Part> parts = builder.evaluation(hoisting.rest());
    return new Evaluation(tensors, builder.onlyOnce(), parts);
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
    fill(sample, 0, arrange(request.sample()));
    for (int step = 0; step < request.steps(); step++) {
      if (noise != null && request.weights().get(step).nextOfNew() != 0) {
        fill(noise, step, arrange(request.noise().get(step)));
      }
    }
    prologues.forEach(prologue -> prologue.fill(image, request.timesteps(), conditions));
  }

  private void fill(View view, int step, short[] values) {
    image.fill(view.tensor().values(step, 0, 0), view.tensor().layout().pack(values));
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
