package dev.ditto.program.lowering;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.PeStyle;
import dev.ditto.model.quantize.QuantizedLinear;
import dev.ditto.program.layer.Capacity;
import dev.ditto.program.layer.Lines;
import dev.ditto.program.layer.Packing;
import dev.ditto.program.layer.RefusalException;
import dev.ditto.program.layer.Residence;
import dev.ditto.program.layer.Shape;
import dev.ditto.program.layer.SumsAt;
import dev.ditto.program.layer.WeightsAt;
import dev.ditto.program.rewrite.JointName;
import dev.ditto.program.stage.ArrayStage;
import dev.ditto.program.stage.Branch;
import dev.ditto.program.stage.Residency;
import dev.ditto.program.stage.Tilings;
import dev.ditto.program.tensor.ChannelMap;
import dev.ditto.program.tensor.MemoryImage;
import dev.ditto.program.tensor.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The layers of the array in a run: their weights in memory, their numbers in the flow unit. */
public final class Layers {
  /** The first of {@link #names}: what is of no layer of the array. */
  public static final String NO_LAYER = "no layer";

  private final Parameters p;
  private final MemoryImage image;
  private final Map<String, Long> weights = new HashMap<>();
  private final SpatialLayers spatial;
  private final Tilings tilings;
  private final Residency residency;
  private final List<String> names = new ArrayList<>();

  /** An operation of a layer, and its weights. */
  record Constants(ArrayStage.Output output, QuantizedLinear linear) {}

  /**
   * @param spatial which may be computed from differences to the pixel before
   */
  public Layers(Parameters p, MemoryImage image, SpatialLayers spatial) {
    this.p = p;
    this.spatial = spatial;
    this.image = image;
    this.residency = new Residency(p);
    this.tilings = new Tilings();
    // Commands that are of no layer have number 0.
    names.add(NO_LAYER);
  }

  Tilings tilings() {
    return tilings;
  }

  /** Which of them keep codes and sums on the chip. */
  public Residency residency() {
    return residency;
  }

  /**
   * Numbers a layer for the flow unit.
   *
   * @throws RefusalException when that has no number left
   */
  int number(String name) {
    if (names.size() == p.flowLayers()) {
      throw new RefusalException(
          "the flow unit knows %d layers; the network has more; raise flowLayers"
              .formatted(p.flowLayers() - 1));
    }
    names.add(name);
    return names.size() - 1;
  }

  /** Names of layers by their number. */
  public List<String> names() {
    return List.copyOf(names);
  }

  /**
   * A layer.
   *
   * @param prefix of its name
   * @param shape in channel positions
   * @param operations of the network that are computed together
   * @param repeated whether it is computed in every step, so that differences make sense
   */
  ArrayStage layer(
      String prefix,
      Shape shape,
      View in,
      List<Constants> operations,
      boolean repeated,
      List<Branch> branches) {
    String name = JointName.of(operations.stream().map(o -> o.output().operation()).toList());
    boolean byFlow = repeated && p.peStyle() == PeStyle.WINDOW;
    Optional<Lines> lines = byFlow && spatial.have(in) ? lines(name, shape) : Optional.empty();
    int group = capacity(name, shape, byFlow, lines).groupWindows();
    long address =
        weights.computeIfAbsent(name, n -> image.put(pack(shape, in.map(), operations, group)));
    int tiles = shape.columnTiles(p.columns());
    SumsAt sums = new SumsAt(0, shape.outRows(), SumSpace.ofTiles(operations, tiles, p), p);
    return new ArrayStage(
        name,
        shape,
        in,
        new WeightsAt.Packed(
            address, tiles, (long) shape.taps() * shape.windows() * Parameters.WINDOW),
        byFlow ? sums.at(image.reserve(sums.imageBytes())) : sums,
        number(prefix + name),
        byFlow,
        lines,
        tilings,
        residency,
        operations.stream().map(Constants::output).toList(),
        branches);
  }

  /** Empty also where whole lines do not fit. */
  private Optional<Lines> lines(String operation, Shape shape) {
    return Lines.of(shape, p)
        .filter(l -> capacity(operation, shape, true, Optional.of(l)).allowsWholeLines());
  }

  private Capacity capacity(String operation, Shape shape, boolean byFlow, Optional<Lines> lines) {
    return new Capacity(operation, shape, p, Residence.NONE, byFlow, lines, 1);
  }

  private byte[] pack(Shape shape, ChannelMap in, List<Constants> operations, int group) {
    byte[] spread = new byte[shape.outChannels() * shape.taps() * shape.channels()];
    operations.forEach(operation -> spread(operation, shape, in, spread));
    return new Packing(shape, p, group).weights(spread);
  }

  private void spread(Constants operation, Shape shape, ChannelMap in, byte[] spread) {
    ChannelMap out = operation.output().map();
    int first = operation.output().firstTile() * p.columns();
    int taps = shape.taps();
    for (int o = 0; o < out.channels(); o++) {
      for (int tap = 0; tap < taps; tap++) {
        for (int c = 0; c < in.channels(); c++) {
          spread[((first + out.at(o)) * taps + tap) * shape.channels() + in.at(c)] =
              operation.linear().weights()[(o * taps + tap) * in.channels() + c];
        }
      }
    }
  }
}
