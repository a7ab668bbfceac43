package dev.ditto.program.layer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.Sync;
import dev.ditto.cosim.regress.Fill;
import dev.ditto.cosim.regress.LayerCase;
import dev.ditto.cosim.regress.RandomConfigurations;
import dev.ditto.cosim.regress.RegressionCase;
import dev.ditto.interpreter.CommandInterpreter;
import dev.ditto.model.golden.CodeType;
import dev.ditto.model.golden.GoldenLinearBackend;
import dev.ditto.model.golden.LinearGeometry;
import dev.ditto.model.golden.LinearKind;
import dev.ditto.model.golden.LinearResult;
import dev.ditto.model.golden.LinearTask;
import dev.ditto.model.tensor.Padding;
import dev.ditto.program.Machine;
import dev.ditto.program.Program;
import dev.ditto.program.order.Syncing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LayerCompilerTest {
  /** Expected of one step of a layer; the interpreter does not mind many. */
  private static final long MOST_CYCLES = 100_000;

  private static final Parameters TINY = Configuration.preset("tiny").parameters();

  @Property(tries = 30)
  void everyTilingGivesTheSameResults(@ForAll long seed) {
    RegressionCase drawn = RegressionCase.of(RandomConfigurations.of(seed), seed, MOST_CYCLES);
    for (LayerCase layer : drawn.layers()) {
      everyTiling(drawn.configuration().parameters(), layer.first("layer"), new Random(seed));
    }
  }

  /** Its lower output pixels see no input pixel. */
  @Test
  void aColumnOfPixelsMayBePadded() {
    Padding below = new Padding(0, 0, 4, 0);
    LinearGeometry geometry = LinearGeometry.convolution(7, 1, 31, 1, 1, 1, 1, below, 44);
    LayerCase layer =
        new LayerCase(
            LinearKind.CONVOLUTION,
            geometry,
            CodeType.SIGNED,
            Fill.ANY,
            Fill.ANY,
            List.of(),
            false,
            1);
    everyTiling(TINY, layer.first("layer"), new Random(1));
  }

  private static void everyTiling(Parameters parameters, LinearTask task, Random random) {
    LinearResult expected = new GoldenLinearBackend().run(task);
    LayerJob job = job(task, parameters);
    for (Tiling tiling : LayerCompiler.candidates(job)) {
      CommandInterpreter machine = new CommandInterpreter(parameters, random.nextLong());
      Packing packing = fill(machine, job, task, tiling);
      machine.run(LayerCompiler.compile(job, tiling, ResultDrain.of(job, memory(job))));
      LayerMemory memory = memory(job);
      int[] sums = packing.unpackSums(machine.read(memory.sums(), (int) memory.sumsBytes()));
      assertArrayEquals(expected.sums(), sums, tiling + " of " + task.geometry());
    }
  }

  @Test
  void withoutSemaphoresResultsAreWrong() {
    LinearGeometry geometry =
        LinearGeometry.convolution(10, 9, 60, 3, 3, 1, 1, Padding.same(1), 30);
    LinearTask task =
        new LayerCase(
                LinearKind.CONVOLUTION,
                geometry,
                CodeType.SIGNED,
                Fill.ANY,
                Fill.ANY,
                List.of(),
                false,
                1)
            .first("layer");
    LayerJob job = job(task, TINY);
    Program program = compile(job);
    List<Command> unordered = new ArrayList<>();
    for (Command command : program.commands()) {
      unordered.add(command instanceof Command.Finish ? command : Syncing.with(command, Sync.NONE));
    }
    Program loose = new Program(unordered, program.tiles(), program.parts(), 0, 0, 0);
    int[] expected = new GoldenLinearBackend().run(task).sums();
    int wrong = 0;
    for (int seed = 0; seed < 20; seed++) {
      CommandInterpreter machine = new CommandInterpreter(TINY, seed);
      Packing packing = fill(machine, job, task, LayerCompiler.candidates(job).get(0));
      machine.run(loose);
      LayerMemory memory = memory(job);
      int[] sums = packing.unpackSums(machine.read(memory.sums(), (int) memory.sumsBytes()));
      wrong += Arrays.equals(expected, sums) ? 0 : 1;
    }
    assertTrue(wrong > 15, wrong + " of 20 orders gave wrong results");
  }

  /** One block of sums a pixel: Y holds those of more blocks than a semaphore counts. */
  @Test
  void storesLagNoFurtherThanSemaphoresCount() {
    LinearGeometry column = LinearGeometry.convolution(600, 1, 16, 1, 1, 1, 1, Padding.NONE, 8);
    LayerJob job = job(LinearKind.CONVOLUTION, column, false, TINY);
    Tiling pixels = new Tiling(1, 1, 1, 1, false);
    Program program = LayerCompiler.compile(job, pixels, plan -> (tile, y, ended) -> {});
    assertEquals(600, program.commands().stream().filter(c -> c instanceof Command.Store).count());
  }

  @Test
  void aLayerThatCannotFitIsRefusedWithWhatItNeeds() {
    LinearGeometry wide = LinearGeometry.convolution(40, 40, 8, 23, 23, 1, 1, Padding.same(11), 8);
    assertEquals(
        "layer layer does not fit: windowDepth is 512, but the neighbourhood of one output pixel"
            + " needs 529",
        refusal(wide, TINY));
    LinearGeometry strided = LinearGeometry.convolution(300, 300, 1, 1, 1, 256, 1, Padding.NONE, 1);
    assertEquals(
        "layer layer does not fit: the largest stride is 255, but the layer needs 256",
        refusal(strided, TINY));
  }

  private static String refusal(LinearGeometry geometry, Parameters parameters) {
    return assertThrows(
            CapacityException.class,
            () -> compile(job(LinearKind.CONVOLUTION, geometry, false, parameters)))
        .getMessage();
  }

  @Test
  void theEnginesOverlap() {
    LinearGeometry geometry =
        LinearGeometry.convolution(16, 16, 32, 3, 3, 1, 1, Padding.same(1), 32);
    Parameters small = Configuration.preset("small").parameters();
    Program program = compile(job(LinearKind.CONVOLUTION, geometry, false, small));
    double ideal = (double) geometry.macs() / small.multipliers();
    assertTrue(program.estimatedCycles() < 1.3 * ideal, program.estimatedCycles() + " " + ideal);
  }

  private static LayerJob job(LinearTask task, Parameters parameters) {
    boolean unsigned = task.codeType() == CodeType.UNSIGNED;
    return job(task.kind(), task.geometry(), unsigned, parameters);
  }

  private static LayerJob job(
      LinearKind kind, LinearGeometry geometry, boolean unsigned, Parameters parameters) {
    Shape shape = Shape.of(kind, geometry);
    LayerMemory memory = LayerMemory.at(0x10000, shape, parameters);
    return LayerJob.alone(
        "layer", shape, parameters, false, unsigned, true, Residence.NONE, memory, 0);
  }

  private static Packing fill(Machine machine, LayerJob job, LinearTask task, Tiling tiling) {
    Packing packing = new Packing(job.shape(), job.parameters(), tiling.groupWindows());
    machine.map(memory(job).base(), memory(job).bytes());
    machine.write(job.codes().now(), packing.codes(task.codes()));
    machine.write(memory(job).weights(), packing.weights(task.weights()));
    machine.write(memory(job).params(), packing.params(task.requantization()));
    return packing;
  }

  private static LayerMemory memory(LayerJob job) {
    return LayerMemory.at(0x10000, job.shape(), job.parameters());
  }

  private static Program compile(LayerJob job) {
    return LayerCompiler.compile(job, ResultDrain.of(job, memory(job)));
  }
}
