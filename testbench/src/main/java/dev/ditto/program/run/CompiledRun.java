package dev.ditto.program.run;

import dev.ditto.accel.image.RunImage;
import dev.ditto.accel.regs.RegisterMap;
import dev.ditto.model.network.TokensToPixels;
import dev.ditto.model.network.Value;
import dev.ditto.program.AddressSpace;
import dev.ditto.program.Program;
import dev.ditto.program.lowering.Layers;
import dev.ditto.program.tensor.MemoryImage;
import dev.ditto.program.tensor.Region;
import dev.ditto.program.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;

/**
 * A whole denoising run, ready for the accelerator: a program, memory as it must be before, and
 * where the sample is afterwards.
 */
public final class CompiledRun {
  /** The first of {@link #layers}: what is of no layer of the array. */
  public static final String NO_LAYER = Layers.NO_LAYER;

  private final Program program;
  private final MemoryImage image;
  private final Tensor sample;
  private final Value map;
  private final double scale;
  private final SampleOrder order;
  private final List<String> layers;
  private final List<Region> regions;
  private final int steps;

  CompiledRun(
      Program program,
      int steps,
      MemoryImage image,
      Tensor sample,
      Value map,
      double scale,
      TokensToPixels squares,
      List<String> layers,
      List<Region> regions) {
    this.steps = steps;
    this.regions = List.copyOf(regions);
    this.program = program;
    this.image = image;
    this.sample = sample;
    this.map = map;
    this.scale = scale;
    this.order = SampleOrder.of(squares);
    this.layers = layers;
  }

  /** Commands of all steps. */
  public Program program() {
    return program;
  }

  /** Names of the layers by their number in the flow unit. */
  public List<String> layers() {
    return layers;
  }

  /** Denoising steps. */
  public int steps() {
    return steps;
  }

  /** What of it lies in memory while it runs. */
  public List<Region> regions() {
    return regions;
  }

  /** Elements of the sample as they lie in its region, from those of the map. */
  public short[] sampleRows(short[] map) {
    return order.toRows(map);
  }

  /** First byte of the memory that the run uses beside the ring. */
  public long base() {
    return image.base();
  }

  /** Bytes of memory that the run uses beside the ring. */
  public long bytes() {
    return image.bytes();
  }

  /**
   * Everything for a host that has only a file.
   *
   * @param configuration first 64 bits of the accelerator's configuration hash
   * @param flow for register FLOW
   * @throws IllegalArgumentException when the commands do not fit the largest ring
   */
  public RunImage image(long configuration, long flow) {
    byte[] commands = program.bytes();
    int tail = program.commands().size();
    int most = 1 << RegisterMap.RING_BITS - 1;
    if (tail >= most) {
      throw new IllegalArgumentException(
          "the run has %,d commands, a ring holds %,d; compile fewer steps"
              .formatted(tail, most - 1));
    }
    long ring = image.base() + image.bytes();
    List<RunImage.Region> contents = new ArrayList<>();
    image.parts().forEach(part -> contents.add(new RunImage.Region(part.address(), part.bytes())));
    contents.add(new RunImage.Region(ring, commands));
    return new RunImage(
        configuration,
        image.base(),
        image.bytes(),
        ring,
        Integer.highestOneBit(tail) * 2,
        tail,
        flow,
        steps,
        sampleAt(),
        contents);
  }

  private RunImage.Sample sampleAt() {
    List<Integer> offsets = new ArrayList<>();
    for (int i = 0; i < map.shape().elements(); i++) {
      offsets.add(sample.layout().element(order.place(i)));
    }
    return new RunImage.Sample(
        sample.values(0, 0, 0),
        sample.layout().bytes(),
        map.height(),
        map.width(),
        map.channels(),
        scale,
        offsets);
  }

  /** Puts everything into memory. */
  public void load(AddressSpace machine) {
    machine.map(image.base(), image.bytes());
    for (MemoryImage.Part part : image.parts()) {
      machine.write(part.address(), part.bytes());
    }
  }

  /**
   * The sample from memory.
   *
   * @return {@code [height][width][channels]} in the 16-bit vector domain
   */
  public short[] sample(AddressSpace machine) {
    byte[] packed = machine.read(sample.values(0, 0, 0), (int) sample.layout().bytes());
    return order.toMap(sample.layout().unpack(packed));
  }
}
