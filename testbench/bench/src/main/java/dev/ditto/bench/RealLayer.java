package dev.ditto.bench;

import dev.ditto.accel.config.Configuration;
import dev.ditto.cosim.Bench;
import dev.ditto.cosim.BenchOptions;
import dev.ditto.cosim.RtlLinearBackend;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.sim.JavaSimulation;
import dev.ditto.hdl.sim.Port;
import dev.ditto.hdl.sim.Simulation;
import dev.ditto.model.golden.GoldenLinearBackend;
import dev.ditto.model.golden.IntegerExecutor;
import dev.ditto.model.golden.LinearKind;
import dev.ditto.model.golden.LinearMode;
import dev.ditto.model.golden.LinearTask;
import dev.ditto.model.golden.ModePolicy;
import dev.ditto.model.golden.QuantizedModel;
import dev.ditto.model.golden.TemporalState;
import dev.ditto.model.sampler.Sampler;
import dev.ditto.model.sampler.TorchRandom;
import dev.ditto.model.tensor.FloatTensor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A convolution of the trained network, computed from differences by the accelerator. */
final class RealLayer {
  private static final Path MODEL = Path.of("seeds", "models", "shapes16");
  private static final String RESET = "aresetn";
  private static final int CHANNELS = 16;
  private static LinearTask task;

  private RealLayer() {}

  /** The layer, as the second step of a run meets it. */
  static synchronized LinearTask task() {
    if (task == null) {
      task = find();
    }
    return task;
  }

  private static LinearTask find() {
    try {
      QuantizedModel model = QuantizedModel.load(MODEL);
      int[] timesteps = Sampler.of(model.model().sampler(), 20).timesteps();
      FloatTensor noise =
          new TorchRandom(1).normal(model.model().network().sample().shape().prepend(1));
      IntegerExecutor executor = new IntegerExecutor(model.quantized(), new GoldenLinearBackend());
      TemporalState state = new TemporalState();
      List<LinearTask> tasks = new ArrayList<>();
      for (int step = 0; step < 2; step++) {
        executor.evaluate(
            noise,
            timesteps[step],
            new int[] {0},
            state,
            ModePolicy.TEMPORAL,
            (ran, result) -> tasks.add(ran));
      }
      return tasks.stream()
          .filter(t -> t.kind() == LinearKind.CONVOLUTION && t.mode() == LinearMode.TEMPORAL)
          .filter(t -> t.geometry().inputChannels() >= CHANNELS && t.geometry().kernelWidth() == 3)
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Computes the layer on a simulation, and compares everything; the simulation is closed. */
  static void run(Simulation simulation) {
    run(simulation, Subject.configuration());
  }

  /** The same on an accelerator of that configuration. */
  static void run(Simulation simulation, Configuration configuration) {
    try (Bench bench = new Bench(simulation, configuration, BenchOptions.calm())) {
      new RtlLinearBackend(
              configuration.parameters(),
              bench,
              RtlLinearBackend.Use.SPILLING,
              new GoldenLinearBackend(),
              run -> {})
          .run(task());
    }
  }

  /** The inputs of such a run, from the end of the reset on. */
  static Stimulus recorded(Design design) {
    JavaSimulation simulation = JavaSimulation.of(design);
    Port reset = simulation.port(RESET);
    List<Port> inputs =
        simulation.ports().stream().filter(p -> p.input() && !p.equals(reset)).toList();
    int count = inputs.stream().mapToInt(Port::words).sum();
    List<long[]> rows = new ArrayList<>();
    simulation.watch(
        clocks -> {
          if (simulation.read(reset, 0) == 0) {
            return;
          }
          long[] row = new long[count];
          int at = 0;
          for (Port port : inputs) {
            for (int word = 0; word < port.words(); word++) {
              row[at++] = simulation.read(port, word);
            }
          }
          rows.add(row);
        });
    run(simulation);
    return new Stimulus(RESET, rows);
  }
}
