package dev.ditto.cosim;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.config.Configuration;
import dev.ditto.model.golden.GoldenLinearBackend;
import dev.ditto.model.golden.IntegerExecutor;
import dev.ditto.model.golden.IntegerRun;
import dev.ditto.model.golden.LinearBackend;
import dev.ditto.model.golden.LinearListener;
import dev.ditto.model.golden.ModePolicy;
import dev.ditto.model.golden.QuantizedModel;
import dev.ditto.model.golden.SampleRequest;
import dev.ditto.model.golden.UntoldBranch;
import dev.ditto.model.sampler.Sampling;
import dev.ditto.model.tensor.FloatTensor;
import dev.ditto.program.layer.LayerOutline;
import dev.ditto.program.layer.Residence;
import dev.ditto.program.layer.ResidencyPlanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A denoising run whose linear layers are computed by simulated hardware.
 *
 * @param model the network, in integers
 * @param configuration of the hardware
 * @param flow which layers are computed from differences
 * @param resident whether layers may keep their tensors on chip from step to step
 * @param storeAllSums whether sums that nothing else needs, those that stay on chip among them, go
 *     to memory to be compared; otherwise they are checked through the outputs made of them
 */
public record Denoising(
    QuantizedModel model,
    Configuration configuration,
    Flow flow,
    boolean resident,
    boolean storeAllSums) {

  /** How a layer's mode is chosen from the second step on. */
  public enum Flow {
    /** Always in full. */
    FULL,
    /** Always from differences. */
    TEMPORAL,
    /** Whichever was faster; see {@link MeasuredFlow}. */
    MEASURED
  }

  /**
   * What came of it.
   *
   * @param image what was drawn, [1, C, H, W]
   * @param layers every layer of every step in order of execution
   * @param seconds wall time
   */
  public record Result(FloatTensor image, List<LayerRun> layers, double seconds) {
    /** Values that were compared with the golden model and equal. */
    public long comparedValues() {
      return layers.stream().mapToLong(LayerRun::comparedValues).sum();
    }

    /** Cycles of all layers of all steps. */
    public long cycles() {
      return layers.stream().mapToLong(LayerRun::cycles).sum();
    }
  }

  /** Is told how far a run has come. */
  @FunctionalInterface
  public interface Progress {
    /**
     * A layer has been computed and found equal.
     *
     * @param run the layer
     * @param steps of the whole run
     * @param share of the work that is done, 0 to 1
     * @param secondsLeft estimated
     */
    void layerDone(LayerRun run, int steps, double share, double secondsLeft);
  }

  /** Differences cost about half of a full product. */
  private static final double TEMPORAL_WORK = 0.55;

  /**
   * Draws one image.
   *
   * @param bench a fresh one, of the configuration
   * @param request one image of the model
   * @param listener is told every step
   * @throws MismatchException at the first value or counter that is wrong
   * @throws BenchException when the hardware reports an error or hangs
   */
  public Result run(
      Bench bench, SampleRequest request, Sampling.Listener listener, Progress progress) {
    return run(bench, request, listener, progress, UnaryOperator.identity());
  }

  /**
   * The same.
   *
   * @param around may look at what the hardware is asked to compute, layer by layer
   */
  Result run(
      Bench bench,
      SampleRequest request,
      Sampling.Listener listener,
      Progress progress,
      UnaryOperator<LinearBackend> around) {
    long start = System.nanoTime();
    MeasuredFlow measured = new MeasuredFlow();
    List<LayerRun> runs = new ArrayList<>();
    List<LayerOutline> outlines = outlines(request);
    Meter meter = new Meter(outlines, request.steps(), start);
    LinearBackend backend =
        backend(
            bench,
            outlines,
            measured,
            run -> {
              runs.add(run);
              measured.note(run);
              meter.tell(run, progress);
            });
    ModePolicy policy = policy(measured);
    LinearBackend seen = around.apply(backend);
    FloatTensor image =
        request.draw(
            run(seen, policy), run(UntoldBranch.of(seen), UntoldBranch.of(policy)), listener);
    return new Result(image, List.copyOf(runs), (System.nanoTime() - start) / 1e9);
  }

  private IntegerRun run(LinearBackend backend, ModePolicy policy) {
    IntegerExecutor executor = new IntegerExecutor(model.quantized(), backend);
    return new IntegerRun(executor, 1, policy, LinearListener.NONE);
  }

  /** The layers of a step, those of the second branch of a guided run included. */
  private List<LayerOutline> outlines(SampleRequest request) {
    List<LayerOutline> told = Outlines.of(model.quantized());
    if (request.untold().isEmpty()) {
      return told;
    }
    return Stream.concat(
            told.stream(),
            told.stream()
                .map(l -> new LayerOutline(UntoldBranch.name(l.name()), l.kind(), l.geometry())))
        .toList();
  }

  private LinearBackend backend(
      Bench bench,
      List<LayerOutline> outlines,
      MeasuredFlow measured,
      Consumer<LayerRun> listener) {
    Parameters p = configuration.parameters();
    Map<String, Residence> plan = resident ? ResidencyPlanner.plan(p, outlines) : Map.of();
    Residence others = ResidencyPlanner.others(plan);
    Predicate<String> mayContinue =
        switch (flow) {
          case FULL -> layer -> false;
          case TEMPORAL -> layer -> true;
          case MEASURED -> measured::mayContinue;
        };
    RtlLinearBackend.Use use =
        new RtlLinearBackend.Use(
            layer -> plan.getOrDefault(layer, others), storeAllSums, mayContinue);
    return new RtlLinearBackend(p, bench, use, new GoldenLinearBackend(), listener);
  }

  private ModePolicy policy(MeasuredFlow measured) {
    return switch (flow) {
      case FULL -> ModePolicy.FULL;
      case TEMPORAL -> ModePolicy.TEMPORAL;
      case MEASURED -> measured;
    };
  }

  /** Estimates how long it will still take. */
  private static final class Meter {
    private final long start;
    private final int steps;
    private final double total;
    private double done;

    Meter(List<LayerOutline> outlines, int steps, long start) {
      this.start = start;
      this.steps = steps;
      double macs = outlines.stream().mapToDouble(o -> o.geometry().macs()).sum();
      total = macs * (1 + (steps - 1) * TEMPORAL_WORK);
    }

    void tell(LayerRun run, Progress progress) {
      done += run.geometry().macs() * (run.step() == 0 ? 1 : TEMPORAL_WORK);
      double share = Math.min(1, done / total);
      double elapsed = (System.nanoTime() - start) / 1e9;
      progress.layerDone(run, steps, share, elapsed * (1 - share) / share);
    }
  }
}
