package dev.ditto.accel.rtl.pe;

import dev.ditto.accel.rtl.Bench;
import java.util.Random;
import java.util.function.IntBinaryOperator;

/** A COMPUTE command in numbers, and what it means, written down directly. */
public record ComputeJob(
    boolean clear,
    int origin,
    int rows,
    int outWidth,
    int columnStep,
    int lineStep,
    int firstColumn,
    int firstLine,
    int inWidth,
    int inHeight,
    int stride,
    int dilation,
    int kernelWidth,
    int firstKernelColumn,
    int perPixel,
    int firstWindow,
    int steps,
    int tapStep,
    int kernelLineStep,
    int y,
    int weightBuffer) {

  /** A visit of a window: row of the command, step of the row, address. */
  public interface Visit {
    void at(int row, int step, int address);
  }

  /** All windows inside the input, row by row. */
  public void walk(int depth, Visit visit) {
    for (int row = 0; row < rows; row++) {
      int line = row / outWidth;
      int column = row % outWidth;
      int address = origin + column * columnStep + line * ((outWidth - 1) * columnStep + lineStep);
      int x = firstColumn + column * stride;
      int y = firstLine + line * stride;
      int kernelColumn = firstKernelColumn;
      int window = firstWindow;
      for (int step = 0; step < steps; step++) {
        if (x >= 0 && x < inWidth && y >= 0 && y < inHeight) {
          visit.at(row, step, Math.floorMod(address, depth));
        }
        if (++window < perPixel) {
          address++;
        } else {
          window = 0;
          if (++kernelColumn < kernelWidth) {
            address += tapStep;
            x += dilation;
          } else {
            kernelColumn = 0;
            address += kernelLineStep;
            x -= (kernelWidth - 1) * dilation;
            y += dilation;
          }
        }
      }
    }
  }

  void offer(Bench bench) {
    bench.set("command_clear", clear ? 1 : 0);
    bench.set("command_origin", origin);
    bench.set("command_rows", rows);
    bench.set("command_out_width", outWidth);
    bench.set("command_column_step", columnStep);
    bench.set("command_line_step", lineStep);
    bench.set("command_first_column", firstColumn);
    bench.set("command_first_line", firstLine);
    bench.set("command_in_width", inWidth);
    bench.set("command_in_height", inHeight);
    bench.set("command_stride", stride);
    bench.set("command_dilation", dilation);
    bench.set("command_kernel_width", kernelWidth);
    bench.set("command_first_kernel_column", firstKernelColumn);
    bench.set("command_per_pixel", perPixel);
    bench.set("command_first_window", firstWindow);
    bench.set("command_steps", steps);
    bench.set("command_tap_step", tapStep);
    bench.set("command_kernel_line_step", kernelLineStep);
    bench.set("command_y", y);
    bench.set("command_weight_buffer", weightBuffer);
  }

  /** Any geometry, also such as no convolution has. */
  public static ComputeJob random(ArrayParameters p, Random r, boolean clear, int y, int rows) {
    int kernelWidth = 1 + r.nextInt(3);
    int perPixel = 1 + r.nextInt(3);
    int dilation = 1 + r.nextInt(2);
    IntBinaryOperator between = (low, high) -> low + r.nextInt(high - low + 1);
    return new ComputeJob(
        clear,
        between.applyAsInt(-20, p.windowDepth()),
        rows,
        between.applyAsInt(1, rows + 2),
        between.applyAsInt(-3, 5),
        between.applyAsInt(-9, 9),
        between.applyAsInt(-3, 1),
        between.applyAsInt(-3, 1),
        between.applyAsInt(1, 6),
        between.applyAsInt(1, 6),
        between.applyAsInt(1, 2),
        dilation,
        kernelWidth,
        r.nextInt(kernelWidth),
        perPixel,
        r.nextInt(perPixel),
        between.applyAsInt(1, p.pe().tileSteps()),
        between.applyAsInt(-5, 9),
        between.applyAsInt(-9, 20),
        y,
        r.nextInt(p.pe().weightBuffers()));
  }
}
