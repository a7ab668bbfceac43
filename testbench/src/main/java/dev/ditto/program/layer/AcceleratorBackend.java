package dev.ditto.program.layer;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.PeStyle;
import dev.ditto.arithmetic.Requantization;
import dev.ditto.model.golden.CodeType;
import dev.ditto.model.golden.LinearKind;
import dev.ditto.model.golden.LinearMode;
import dev.ditto.model.golden.LinearTask;
import dev.ditto.program.Machine;
import dev.ditto.program.Program;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Computes linear layers on a {@link Machine}: keeps each layer's tensors in memory from step to
 * step, compiles what has not been compiled, and runs it.
 *
 * <p>The machine works on differences to the step that it computed last. Where a task's X(t+1) is
 * another one, or the second operand of a product has changed, it computes the codes themselves,
 * which gives the same sums.
 */
public final class AcceleratorBackend {
  private final Parameters parameters;
  private final Machine machine;
  private final Function<String, Residence> residences;
  private final boolean storeAllSums;
  private final Predicate<String> mayContinue;
  private final Map<String, Resident> layers = new HashMap<>();
  private long nextAddress;

  /** How a task was carried out. */
  public enum Execution {
    /** On the codes themselves. */
    FULL,
    /** On the differences to the step before. */
    TEMPORAL
  }

  /**
   * What the machine gave.
   *
   * @param sums {@code [row][output channel]}; null when they did not go to memory
   * @param out {@code [row][output channel]}
   * @param addresses of both
   */
  public record Outcome(
      Execution execution, Program program, int[] sums, short[] out, ResultAddresses addresses) {}

  /** A layer's place in memory, and what is there. */
  private static final class Resident {
    final Shape shape;
    final Packing packing;
    final LayerMemory memory;
    final Residence residence;
    final Map<Integer, Program> programs = new HashMap<>();
    byte[] codes;
    byte[] weights;
    Requantization requantization;
    boolean sumsKept;
    int turn;

    Resident(Shape shape, Packing packing, LayerMemory memory, Residence residence) {
      this.shape = shape;
      this.packing = packing;
      this.memory = memory;
      this.residence = residence;
    }
  }

  /**
   * @param residences what each layer, by name, keeps on chip
   * @param storeAllSums whether sums go to memory even where nothing on the machine needs them
   * @param mayContinue whether a layer, by name, may be computed from differences at its next step;
   *     otherwise its sums need not be kept
   * @param firstAddress of the memory that layers may use
   */
  public AcceleratorBackend(
      Parameters parameters,
      Machine machine,
      Function<String, Residence> residences,
      boolean storeAllSums,
      Predicate<String> mayContinue,
      long firstAddress) {
    this.parameters = parameters;
    this.machine = machine;
    this.residences = residences;
    this.storeAllSums = storeAllSums;
    this.mayContinue = mayContinue;
    nextAddress = firstAddress;
  }

  /**
   * Computes a task.
   *
   * @throws CapacityException when the layer does not fit the machine
   */
  public Outcome run(LinearTask task) {
    Resident layer = layers.computeIfAbsent(task.layer(), name -> place(task));
    boolean dense = parameters.peStyle() == PeStyle.DENSE;
    boolean temporal =
        !dense
            && task.mode() == LinearMode.TEMPORAL
            && layer.sumsKept
            && Arrays.equals(layer.codes, task.previousCodes())
            && (task.previousWeights() == null
                || Arrays.equals(task.weights(), task.previousWeights()));
    // A second operand that has just changed will change again, and then nobody needs these sums.
    boolean changes =
        task.kind() == LinearKind.MATRIX_PRODUCT && !Arrays.equals(layer.weights, task.weights());
    boolean keepsY = layer.residence.keepsY();
    boolean store = storeAllSums || !(dense || keepsY || changes) && mayContinue.test(task.layer());
    boolean unsigned = task.codeType() == CodeType.UNSIGNED;
    layer.turn = 1 - layer.turn;
    byte[] codes = layer.packing.codes(task.codes());
    machine.write(layer.memory.codes()[layer.turn], codes);
    if (layer.weights != task.weights()) {
      machine.write(layer.memory.weights(), layer.packing.weights(task.weights()));
      layer.weights = task.weights();
    }
    if (layer.requantization != task.requantization()) {
      machine.write(layer.memory.params(), layer.packing.params(task.requantization()));
      layer.requantization = task.requantization();
    }
    Program program =
        layer.programs.computeIfAbsent(
            layer.turn | (temporal ? 2 : 0) | (unsigned ? 4 : 0) | (store ? 8 : 0),
            key -> compile(task.layer(), layer, temporal, unsigned, store));
    machine.run(program);
    layer.codes = task.codes();
    layer.sumsKept = keepsY || store;
    LayerMemory memory = layer.memory;
    int[] sums =
        store
            ? layer.packing.unpackSums(machine.read(memory.sums(), (int) memory.sumsBytes()))
            : null;
    short[] out = layer.packing.unpackOut(machine.read(memory.out(), (int) memory.outBytes()));
    return new Outcome(
        temporal ? Execution.TEMPORAL : Execution.FULL,
        program,
        sums,
        out,
        new ResultAddresses(memory, layer.packing));
  }

  private Program compile(
      String name, Resident layer, boolean temporal, boolean unsigned, boolean store) {
    LayerMemory memory = layer.memory;
    LayerJob job =
        LayerJob.alone(
            name,
            layer.shape,
            parameters,
            temporal,
            unsigned,
            store,
            layer.residence,
            memory,
            layer.turn);
    return LayerCompiler.compile(job, ResultDrain.of(job, memory));
  }

  private Resident place(LinearTask task) {
    Shape shape = Shape.of(task.kind(), task.geometry());
    Residence residence = residences.apply(task.layer());
    int group = new Capacity(task.layer(), shape, parameters, residence, false).groupWindows();
    LayerMemory memory = LayerMemory.at(nextAddress, shape, parameters);
    machine.map(memory.base(), memory.bytes());
    // A page that does not exist lies between layers, so that nobody runs over unseen.
    nextAddress = memory.end() + LayerMemory.ALIGNMENT;
    return new Resident(shape, new Packing(shape, parameters, group), memory, residence);
  }
}
