package dev.ditto.program.layer;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.FlowMode;
import dev.ditto.accel.isa.Space;
import dev.ditto.accel.isa.Sync;
import dev.ditto.program.order.Access;
import dev.ditto.program.order.Place;
import dev.ditto.program.order.Tile;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings the encoded windows of input lines into the window memory, each only once as long as it
 * stays there.
 *
 * <p>Lines have virtual window addresses that only grow; the window memory holds them modulo its
 * size. What is read and written where is told to the {@link Plan}, which finds out who waits for
 * whom.
 */
final class WindowFeed {
  /** Uses that the feed may be ahead of the array: far from what a semaphore counts. */
  private static final int TICKETS = 48;

  private final LayerJob job;
  private final Shape s;
  private final int depth;
  private final Plan plan;
  private final Ring x;
  private final Ring xReuse;

  private Region region;
  private int use;

  /**
   * A rectangle of one image and one channel group whose lines are encoded from top to bottom.
   *
   * @param pitch pixels from a line to the next
   * @param base window address of its first pixel
   * @param end the line after the last that is encoded
   */
  private record Region(
      int image,
      Shape.Span columns,
      int pitch,
      int firstWindow,
      int windows,
      int firstLine,
      long base,
      int end) {
    long address(long line, long column) {
      return base + ((line - firstLine) * pitch + column - columns.from()) * windows;
    }

    boolean sameButLines(int image, Shape.Span columns, int firstWindow) {
      return this.image == image && this.columns.equals(columns) && this.firstWindow == firstWindow;
    }

    Region until(int line) {
      return new Region(image, columns, pitch, firstWindow, windows, firstLine, base, line);
    }
  }

  WindowFeed(LayerJob job, Plan plan) {
    this.job = job;
    this.s = job.shape();
    this.plan = plan;
    Parameters p = job.parameters();
    depth = p.windowDepth();
    x = plan.work().x();
    xReuse = plan.work().xReuse();
  }

  /**
   * Makes sure that the windows of those lines and columns are encoded.
   *
   * @param firstWindow first channel window of the group
   * @param windows channel windows of the group
   */
  void need(Tile tile, Shape.Span lines, Shape.Span columns, int firstWindow, int windows) {
    use = plan.work().feed();
    long nextAddress = plan.work().window();
    boolean goesOn =
        region != null
            && region.sameButLines(tile.image(), columns, firstWindow)
            && lines.from() >= region.firstLine()
            && region.address(lines.from(), columns.from()) >= nextAddress - depth
            && (lines.to() <= region.end()
                || region.address(region.end(), columns.from()) == nextAddress);
    if (!goesOn) {
      region =
          new Region(
              tile.image(),
              columns,
              columns.size() + job.lines().map(Lines::more).orElse(0),
              firstWindow,
              windows,
              lines.from(),
              nextAddress,
              lines.from());
    }
    int from = Math.max(region.end(), lines.from());
    if (lines.to() > from) {
      region = region.until(lines.to());
      plan.work().window(region.address(lines.to(), columns.from()));
      if (columns.size() == s.inWidth()) {
        fetch(tile, from * s.inWidth(), (lines.to() - from) * s.inWidth());
      } else {
        for (int line = from; line < lines.to(); line++) {
          fetch(tile, line * s.inWidth() + columns.from(), columns.size());
        }
      }
    }
  }

  /** Window address of an input pixel, which may lie outside of the image. */
  long address(long line, long column) {
    return Math.floorMod(region.address(line, column), (long) depth);
  }

  /** What a command that computes with those lines reads. */
  List<Access> reads(Shape.Span lines) {
    List<Access> reads = new ArrayList<>();
    int perLine = region.pitch() * region.windows();
    wrapped(
        reads,
        region.address(lines.from(), region.columns().from()),
        (long) lines.size() * perLine,
        Access.Kind.READ);
    for (Space space : List.of(Space.X, Space.XREUSE)) {
      reads.add(Access.read(Place.TICKET, ticket(space), 1));
    }
    return reads;
  }

  /** Fetches and encodes the codes of neighbouring pixels. */
  private void fetch(Tile tile, int firstPixel, int pixels) {
    for (Shape.Span chunk : chunks(pixels)) {
      chunk(tile, firstPixel + chunk.from(), chunk.size());
    }
  }

  private List<Shape.Span> chunks(int pixels) {
    int words = region.windows();
    int most = Math.max(1, x.size() / 2 / words);
    if (job.loadsPrevious()) {
      most = Math.min(most, Math.max(1, xReuse.size() / 2 / words));
    }
    Granularity grain = Granularity.of(job.parameters());
    int least = (grain.leastWords() + words - 1) / words;
    int wanted = Math.max(least, (pixels + grain.chunks() - 1) / grain.chunks());
    if (job.lines().isEmpty()) {
      return Shape.Span.pieces(pixels, Math.min(most, wanted));
    }
    // The first pixel of a line is encoded as it is, so that a chunk begins where a line does.
    int line = job.lines().get().pixels();
    int lines = Math.max(1, Math.min(most, wanted + line - 1) / line);
    return Shape.Span.strides(pixels, lines * line);
  }

  private void chunk(Tile tile, int pixel, int pixels) {
    int words = pixels * region.windows();
    int at = x.take(words);
    load(tile, job.always(), Space.X, job.codes().now(), at, pixel, pixels);
    int reuse = 0;
    boolean keep = job.residence().keepsX();
    if (keep) {
      reuse =
          job.residence().xReuseHome()
              + (region.image() * s.inPixels() + pixel) * s.windows()
              + region.firstWindow();
    } else if (job.mayDiffer()) {
      reuse = xReuse.take(words);
      Sync temporal = job.in(FlowMode.TEMPORAL);
      load(tile, temporal, Space.XREUSE, job.codes().before(), reuse, pixel, pixels);
    }
    long window = region.address(pixel / s.inWidth(), pixel % s.inWidth());
    if (job.mayBeFull()) {
      encode(tile, FlowMode.FULL, keep, at, reuse, window, words);
    }
    if (job.mayDiffer()) {
      encode(tile, FlowMode.TEMPORAL, keep, at, reuse, window, words);
    }
    if (job.lines().isPresent()) {
      encode(tile, FlowMode.SPATIAL, false, at, reuse, window, words);
    }
  }

  private void encode(
      Tile tile, FlowMode mode, boolean keep, int x, int reuse, long window, int words) {
    boolean temporal = mode == FlowMode.TEMPORAL;
    boolean spatial = mode == FlowMode.SPATIAL;
    boolean lastGroup = region.firstWindow() + region.windows() == s.windows();
    Command.Encode command =
        new Command.Encode(
            job.in(mode),
            temporal,
            keep,
            job.codes().unsigned(),
            spatial,
            job.lines().map(Lines::ended).orElse(false),
            x,
            reuse,
            Math.floorMod(window, (long) depth),
            words,
            region.windows(),
            lastGroup ? s.lastChannels() : Parameters.WINDOW,
            job.lines().map(Lines::pixels).orElse(0));
    List<Access> accesses = new ArrayList<>();
    accesses.add(Access.read(Place.X, x, words));
    if (temporal) {
      accesses.add(Access.read(Place.XREUSE, reuse, words));
    }
    if (keep || spatial) {
      accesses.add(Access.write(Place.XREUSE, reuse, spatial ? region.windows() : words));
    }
    wrapped(accesses, window, command.written(), Access.Kind.WRITE);
    plan.add(tile, command, accesses);
  }

  private void load(Tile tile, Sync sync, Space space, long codes, int at, int pixel, int pixels) {
    long pixelBytes = job.codes().pixelPitch();
    long bytes = (long) region.windows() * Parameters.WINDOW;
    long address =
        codes
            + ((long) region.image() * s.inPixels() + pixel) * pixelBytes
            + (long) region.firstWindow() * Parameters.WINDOW;
    boolean whole = bytes == pixelBytes;
    plan.add(
        tile,
        new Command.Load(
            sync,
            address,
            space,
            at,
            whole ? 1 : pixels,
            whole ? bytes * pixels : bytes,
            whole ? 0 : pixelBytes),
        List.of(
            Access.read(Place.MEMORY, address, (pixels - 1) * pixelBytes + bytes),
            Access.write(Place.of(space), at, (long) pixels * region.windows()),
            Access.write(Place.TICKET, ticket(space), 1)));
  }

  /** Each space has its own, so that codes of the step before need not wait for those of now. */
  private long ticket(Space space) {
    return use % TICKETS + (space == Space.X ? 0 : TICKETS);
  }

  /** Adds accesses to words of the window memory, which may go on at its front. */
  private void wrapped(List<Access> accesses, long address, long words, Access.Kind kind) {
    long from = Math.floorMod(address, (long) depth);
    long first = Math.min(words, depth - from);
    if (first > 0) {
      accesses.add(new Access(Place.WINDOW, from, from + first, kind));
    }
    if (words > first) {
      accesses.add(new Access(Place.WINDOW, 0, words - first, kind));
    }
  }
}
