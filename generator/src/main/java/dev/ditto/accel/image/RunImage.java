package dev.ditto.accel.image;

import dev.ditto.accel.isa.Assembler;
import java.util.Comparator;
import java.util.List;

/**
 * Memory as a run needs it, and what else a host must know.
 *
 * @param configuration first 64 bits of the accelerator's configuration hash
 * @param base first byte of the memory that the run uses beside the ring
 * @param bytes of that memory
 * @param ringBase first byte of the ring
 * @param ringSize commands that the ring has room for, a power of two
 * @param tail commands of the run
 * @param flow for register FLOW
 * @param steps denoising steps
 * @param sample where the image is
 * @param regions contents by ascending address, the ring's among them
 */
public record RunImage(
    long configuration,
    long base,
    long bytes,
    long ringBase,
    int ringSize,
    int tail,
    long flow,
    int steps,
    Sample sample,
    List<Region> regions) {
  public RunImage {
    regions = regions.stream().sorted(Comparator.comparingLong(Region::address)).toList();
  }

  /** Bytes that lie in memory before the run. */
  public record Region(long address, byte[] bytes) {
    long end() {
      return address + bytes.length;
    }
  }

  /**
   * The sample in memory: 16-bit numbers.
   *
   * @param address first byte
   * @param bytes from there to the last
   * @param scale what a number is to be multiplied by
   * @param offsets in bytes of every number, {@code [height][width][channels]}
   */
  public record Sample(
      long address,
      long bytes,
      int height,
      int width,
      int channels,
      double scale,
      List<Integer> offsets) {
    public Sample {
      offsets = List.copyOf(offsets);
    }
  }

  /** First byte after the ring. */
  public long ringEnd() {
    return ringBase + (long) ringSize * Assembler.COMMAND_BYTES;
  }

  /** The commands as they lie in the ring. */
  public byte[] commands() {
    return regions.stream()
        .filter(region -> region.address() == ringBase)
        .findFirst()
        .orElseThrow()
        .bytes();
  }

  /** Everything that is wrong with the numbers; empty when a host can trust them. */
  List<String> problems() {
    return new ImageCheck(this).problems();
  }
}
