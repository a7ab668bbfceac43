package dev.ditto.program.run;

import dev.ditto.accel.isa.Command;
import dev.ditto.program.tensor.Batch;
import dev.ditto.program.tensor.Region;
import dev.ditto.program.tensor.Tensor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a compiled run consists of, for people and programs.
 *
 * @param steps denoising steps
 * @param commands by opcode
 * @param bytesLoaded by scratchpad
 * @param bytesStored by scratchpad
 * @param layers by their number in the flow unit
 * @param tensors by name
 */
public record RunSummary(
    int steps,
    Map<String, Long> commands,
    Map<String, Long> bytesLoaded,
    Map<String, Long> bytesStored,
    List<Layer> layers,
    List<Tensor> tensors) {

  /**
   * A layer of the array.
   *
   * @param flow its number in the flow unit
   */
  public record Layer(int flow, String name) {}

  /**
   * A tensor in memory. Where its elements stand, {@link Channels} say.
   *
   * @param name of the value or layer
   * @param evaluation which of a step's evaluations makes it
   * @param kind values, codes or sums
   * @param turn for codes, which of the two places; steps take turns
   * @param address first byte, hexadecimal
   * @param bytes to the last element
   * @param entries steps and evaluations that it is made for at once, each with as many rows
   * @param rows pixels or tokens, of all entries
   * @param channels runs of neighbouring channels
   */
  public record Tensor(
      String name,
      int evaluation,
      String kind,
      int turn,
      String address,
      long bytes,
      int entries,
      int rows,
      List<Channels> channels) {}

  /**
   * Channels that lie side by side. The element of a row and channel begins at bit {@code firstBit
   * + (channel - first) * elementBits} of the bytes from {@code address + row * rowBytes} on; bits
   * are counted from the lowest of the first byte.
   *
   * @param first channel
   * @param count of channels
   * @param firstBit of the first
   * @param rowBytes from a row to the next
   * @param elementBits of one element
   */
  public record Channels(int first, int count, long firstBit, long rowBytes, int elementBits) {}

  /** Of a run. */
  public static RunSummary of(CompiledRun run) {
    Map<String, Long> commands = new TreeMap<>();
    Map<String, Long> loaded = new TreeMap<>();
    Map<String, Long> stored = new TreeMap<>();
    for (Command command : run.program().commands()) {
      commands.merge(command.opcode().name(), 1L, Long::sum);
      if (command instanceof Command.Load load) {
        loaded.merge(load.space().name(), load.runs() * load.runBytes(), Long::sum);
      } else if (command instanceof Command.Store store) {
        stored.merge(store.space().name(), store.runs() * store.runBytes(), Long::sum);
      }
    }
    List<Layer> layers = new ArrayList<>();
    for (int i = 0; i < run.layers().size(); i++) {
      layers.add(new Layer(i, run.layers().get(i)));
    }
    List<Tensor> tensors =
        run.regions().stream()
            .map(RunSummary::tensor)
            .sorted(
                Comparator.comparing(Tensor::name)
                    .thenComparing(Tensor::evaluation)
                    .thenComparing(Tensor::kind)
                    .thenComparing(Tensor::turn))
            .toList();
    return new RunSummary(run.steps(), commands, loaded, stored, layers, tensors);
  }

  private static Tensor tensor(Region region) {
    List<Channels> channels = new ArrayList<>();
    int first = 0;
    for (int c = 1; c <= region.channels(); c++) {
      if (c == region.channels() || !sideBySide(region.layout(), c)) {
        channels.add(channels(region, first, c - first));
        first = c;
      }
    }
    return new Tensor(
        region.value(),
        region.evaluation(),
        region.kind().name().toLowerCase(java.util.Locale.ROOT),
        region.turn(),
        "0x" + Long.toHexString(region.address()),
        region.end() - region.address(),
        region.batch().map(Batch::entries).orElse(1),
        region.rows(),
        channels);
  }

  /** Whether a channel follows the one before in every row. */
  private static boolean sideBySide(Region.Layout layout, int channel) {
    Region.Element before = layout.at(0, channel - 1);
    Region.Element here = layout.at(0, channel);
    return here.bit() == before.end() && here.bits() == before.bits();
  }

  private static Channels channels(Region region, int first, int count) {
    Region.Element element = region.layout().at(0, first);
    long next = region.rows() == 1 ? element.bit() : region.layout().at(1, first).bit();
    return new Channels(
        first, count, element.bit(), (next - element.bit()) / Byte.SIZE, element.bits());
  }
}
