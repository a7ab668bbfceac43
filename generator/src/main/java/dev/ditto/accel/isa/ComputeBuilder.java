package dev.ditto.accel.isa;

/**
 * Makes a {@link Compute}, operand by operand; each method is named after what it sets. Window
 * addresses and their changes may be any number.
 */
public final class ComputeBuilder {
  private Sync sync = Sync.NONE;
  private boolean clear;
  private long origin;
  private long rows;
  private long outWidth;
  private long columnStep;
  private long lineStep;
  private long firstColumn;
  private long firstLine;
  private long inWidth;
  private long inHeight;
  private long stride = 1;
  private long dilation = 1;
  private long kernelWidth = 1;
  private long firstKernelColumn;
  private long perPixel;
  private long firstWindow;
  private long steps;
  private long tapStep;
  private long kernelLineStep;
  private long y;
  private long weightBuffer;

  ComputeBuilder() {}

  public ComputeBuilder sync(Sync value) {
    sync = value;
    return this;
  }

  public ComputeBuilder clear(boolean value) {
    clear = value;
    return this;
  }

  public ComputeBuilder origin(long value) {
    origin = value;
    return this;
  }

  public ComputeBuilder rows(long value) {
    rows = value;
    return this;
  }

  public ComputeBuilder outWidth(long value) {
    outWidth = value;
    return this;
  }

  public ComputeBuilder columnStep(long value) {
    columnStep = value;
    return this;
  }

  public ComputeBuilder lineStep(long value) {
    lineStep = value;
    return this;
  }

  public ComputeBuilder firstColumn(long value) {
    firstColumn = value;
    return this;
  }

  public ComputeBuilder firstLine(long value) {
    firstLine = value;
    return this;
  }

  public ComputeBuilder inWidth(long value) {
    inWidth = value;
    return this;
  }

  public ComputeBuilder inHeight(long value) {
    inHeight = value;
    return this;
  }

  public ComputeBuilder stride(long value) {
    stride = value;
    return this;
  }

  public ComputeBuilder dilation(long value) {
    dilation = value;
    return this;
  }

  public ComputeBuilder kernelWidth(long value) {
    kernelWidth = value;
    return this;
  }

  public ComputeBuilder firstKernelColumn(long value) {
    firstKernelColumn = value;
    return this;
  }

  public ComputeBuilder perPixel(long value) {
    perPixel = value;
    return this;
  }

  public ComputeBuilder firstWindow(long value) {
    firstWindow = value;
    return this;
  }

  public ComputeBuilder steps(long value) {
    steps = value;
    return this;
  }

  public ComputeBuilder tapStep(long value) {
    tapStep = value;
    return this;
  }

  public ComputeBuilder kernelLineStep(long value) {
    kernelLineStep = value;
    return this;
  }

  public ComputeBuilder y(long value) {
    y = value;
    return this;
  }

  public ComputeBuilder weightBuffer(long value) {
    weightBuffer = value;
    return this;
  }

  public Compute build() {
    return new Compute(
        sync,
        clear,
        y,
        weightBuffer,
        rows,
        steps,
        outWidth,
        stride,
        firstColumn,
        firstLine,
        inWidth,
        inHeight,
        perPixel,
        firstWindow,
        kernelWidth,
        firstKernelColumn,
        dilation,
        address(origin),
        address(columnStep),
        address(lineStep),
        address(tapStep),
        address(kernelLineStep));
  }

  /** The address, or change of one, that is the same in every window memory and fits a command. */
  private static long address(long value) {
    int unused = Long.SIZE - Compute.ADDRESS_BITS;
    return value << unused >> unused;
  }
}
