package dev.ditto.program;

import dev.ditto.model.network.TokensToPixels;
import java.util.List;

/**
 * A whole denoising run, ready for the accelerator: a program, memory as it must be before, and
 * where the sample is afterwards.
 */
public final class CompiledRun {
  private final Program program;
  private final MemoryImage image;
  private final Tensor sample;
  private final SampleOrder order;
  private final List<String> layers;
  private final List<Region> regions;
  private final int steps;

  CompiledRun(
      Program program,
      int steps,
      MemoryImage image,
      Tensor sample,
      TokensToPixels squares,
      List<String> layers,
      List<Region> regions) {
    this.steps = steps;
    this.regions = List.copyOf(regions);
    this.program = program;
    this.image = image;
    this.sample = sample;
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

  /** Bytes of memory that the run uses beside the ring. */
  public long bytes() {
    return image.bytes();
  }

  /** Puts everything into memory. */
  public void load(Machine machine) {
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
  public short[] sample(Machine machine) {
    long bytes = sample.pack(new short[sample.rows() * sample.map().channels()]).length;
    byte[] packed = machine.read(sample.values(0, 0, 0), (int) bytes);
    return order.toMap(sample.unpack(packed));
  }
}
