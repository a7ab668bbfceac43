package dev.ditto.accel.image;

import dev.ditto.accel.isa.Assembler;
import dev.ditto.accel.isa.Ring;
import java.util.ArrayList;
import java.util.List;

/** Whether all of an image lies where it says that it has memory. */
final class ImageCheck {
  private final RunImage image;
  private final List<String> problems = new ArrayList<>();

  ImageCheck(RunImage image) {
    this.image = image;
  }

  List<String> problems() {
    long end = image.base() + image.bytes();
    require(image.base() >= 0 && image.bytes() > 0 && end > 0, "base, bytes: no memory");
    require(
        Integer.bitCount(image.ringSize()) == 1 && image.ringSize() > 0,
        "ring_size: %d is not a power of two",
        image.ringSize());
    require(
        image.tail() > 0 && image.tail() < image.ringSize(),
        "tail: %d, legal 1..ring_size - 1 = %d",
        image.tail(),
        image.ringSize() - 1);
    require(
        image.ringBase() % Ring.ALIGNMENT == 0,
        "ring_base: 0x%x is not a multiple of %d",
        image.ringBase(),
        Ring.ALIGNMENT);
    require(
        image.ringBase() >= 0
            && image.ringEnd() > 0
            && (image.ringEnd() <= image.base() || image.ringBase() >= end),
        "ring_base: the ring overlaps the memory of the run");
    require(image.steps() > 0, "steps: there are none");
    sample(end);
    regions(end);
    return List.copyOf(problems);
  }

  private void sample(long end) {
    RunImage.Sample sample = image.sample();
    require(
        sample.bytes() > 0
            && sample.address() >= image.base()
            && sample.address() <= end - sample.bytes(),
        "sample: not in the memory of the run");
    require(
        Double.isFinite(sample.scale()) && sample.scale() > 0,
        "scale: %s is not a positive number",
        sample.scale());
    long elements = (long) sample.height() * sample.width() * sample.channels();
    require(
        elements > 0 && elements == sample.offsets().size(),
        "height, width, channels: %d numbers, the sample map has %d",
        elements,
        sample.offsets().size());
    for (int offset : sample.offsets()) {
      if (offset < 0 || offset > sample.bytes() - Short.BYTES) {
        problems.add("sample map: offset %d is not in the sample".formatted(offset));
        return;
      }
    }
  }

  private void regions(long end) {
    long last = Long.MIN_VALUE;
    boolean ring = false;
    for (RunImage.Region region : image.regions()) {
      String name = "region at 0x" + Long.toHexString(region.address());
      require(region.address() >= last, "%s: overlaps the one before", name);
      boolean inMemory =
          region.address() >= image.base() && region.address() <= end - region.bytes().length;
      boolean inRing = region.address() == image.ringBase();
      require(inMemory || inRing, "%s: not in the memory of the run", name);
      require(
          !inRing || region.bytes().length == (long) image.tail() * Assembler.COMMAND_BYTES,
          "%s: the ring has %d bytes, not those of %d commands",
          name,
          region.bytes().length,
          image.tail());
      ring |= inRing;
      if (inRing && image.base() >= 0 && image.bytes() > 0 && end > 0) {
        Ring.problem(region.bytes(), image.base(), image.bytes())
            .ifPresent(problem -> problems.add("ring: " + problem));
      }
      last = region.end();
    }
    require(ring, "ring_base: no region has the commands");
  }

  private void require(boolean good, String problem, Object... arguments) {
    if (!good) {
      problems.add(problem.formatted(arguments));
    }
  }
}
