package dev.ditto.program.run;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.PeStyle;
import dev.ditto.accel.isa.Space;
import dev.ditto.model.quantize.QuantizedLinear;
import dev.ditto.program.layer.Capacity;
import dev.ditto.program.layer.Lines;
import dev.ditto.program.layer.Packing;
import dev.ditto.program.layer.Residence;
import dev.ditto.program.layer.Shape;
import dev.ditto.program.layer.Tiling;
import dev.ditto.program.layer.WeightsAt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The layers of the array in a run: their weights in memory, their numbers in the flow unit. */
final class Layers {
  /** Bits of a sum in memory as {@link Space#Y24}. */
  private static final int NARROW_SUM = 24;

  private final Parameters p;
  private final MemoryImage image;
  private final Map<String, Long> weights = new HashMap<>();
  private final SpatialLayers spatial;
  private final ArrayStage.Tilings tilings;
  private final List<String> names = new ArrayList<>();

  /**
   * @param spatial which may be computed from differences to the pixel before
   */
  Layers(Parameters p, MemoryImage image, SpatialLayers spatial) {
    this.p = p;
    this.spatial = spatial;
    this.image = image;
    this.tilings = new ArrayStage.Tilings(p.columns());
    // Commands that are of no layer have number 0.
    names.add(CompiledRun.NO_LAYER);
  }

  ArrayStage.Tilings tilings() {
    return tilings;
  }

  /** The first of some numbers that nobody has. */
  int number(String name) {
    if (names.size() == p.flowLayers()) {
      throw new IllegalArgumentException(
          "the flow unit knows %d layers; the network has more; raise flowLayers"
              .formatted(p.flowLayers() - 1));
    }
    names.add(name);
    return names.size() - 1;
  }

  /** Names of layers by their number. */
  List<String> names() {
    return List.copyOf(names);
  }

  /**
   * A layer.
   *
   * @param shape in channel positions
   * @param out where its output channels stand
   * @param repeated whether it is computed in every step, so that differences make sense
   */
  ArrayStage layer(
      String name,
      String operation,
      Shape shape,
      View in,
      ChannelMap out,
      QuantizedLinear constants,
      boolean repeated,
      List<List<Pass>> passes) {
    boolean byFlow = repeated && p.peStyle() == PeStyle.WINDOW;
    Optional<Lines> lines = byFlow && spatial.have(in) ? lines(operation, shape) : Optional.empty();
    int group = capacity(operation, shape, byFlow, lines).groupWindows();
    long address =
        weights.computeIfAbsent(
            operation, o -> image.put(pack(shape, in.map(), out, constants, group)));
    int tiles = shape.columnTiles(p.columns());
    Space sumsAs = constants.accumulatorBits() <= NARROW_SUM ? Space.Y24 : Space.Y;
    long rowBytes = sumsAs.wordBytes(p);
    long sums = byFlow ? image.reserve(tiles * shape.outRows() * rowBytes) : address;
    return new ArrayStage(
        operation,
        shape,
        in,
        new WeightsAt.Packed(
            address, tiles, (long) shape.taps() * shape.windows() * Parameters.WINDOW),
        sums,
        sumsAs,
        number(name),
        byFlow,
        lines,
        tilings,
        out,
        passes);
  }

  /** Empty also where whole lines do not fit. */
  private Optional<Lines> lines(String operation, Shape shape) {
    return Lines.of(shape, p)
        .filter(
            lines -> {
              Capacity capacity = capacity(operation, shape, true, Optional.of(lines));
              int group = capacity.groupWindows();
              return capacity.allow(new Tiling(1, shape.outWidth(), group, 1, false));
            });
  }

  private Capacity capacity(String operation, Shape shape, boolean byFlow, Optional<Lines> lines) {
    return new Capacity(operation, shape, p, Residence.NONE, byFlow, lines, 1);
  }

  private byte[] pack(
      Shape shape, ChannelMap in, ChannelMap out, QuantizedLinear constants, int group) {
    int taps = shape.taps();
    byte[] spread = new byte[shape.outChannels() * taps * shape.channels()];
    for (int o = 0; o < out.channels(); o++) {
      for (int tap = 0; tap < taps; tap++) {
        for (int c = 0; c < in.channels(); c++) {
          spread[(out.at(o) * taps + tap) * shape.channels() + in.at(c)] =
              constants.weights()[(o * taps + tap) * in.channels() + c];
        }
      }
    }
    return new Packing(shape, p, group).weights(spread);
  }
}
