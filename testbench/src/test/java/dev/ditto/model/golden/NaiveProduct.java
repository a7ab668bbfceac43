package dev.ditto.model.golden;

/** The definition of a convolution, one multiplication at a time. */
final class NaiveProduct {
  private NaiveProduct() {}

  static int[] sums(LinearTask task) {
    LinearGeometry g = task.geometry();
    int[] sums = new int[g.outputElements()];
    for (int b = 0; b < g.batch(); b++) {
      int matrix = task.kind() == LinearKind.MATRIX_PRODUCT ? b * g.weightElements() : 0;
      for (int y = 0; y < g.outputHeight(); y++) {
        for (int x = 0; x < g.outputWidth(); x++) {
          for (int o = 0; o < g.outputChannels(); o++) {
            int row = (b * g.outputHeight() + y) * g.outputWidth() + x;
            sums[row * g.outputChannels() + o] = sum(task, b, y, x, matrix + o * g.depth());
          }
        }
      }
    }
    return sums;
  }

  private static int sum(LinearTask task, int b, int y, int x, int firstWeight) {
    LinearGeometry g = task.geometry();
    int sum = 0;
    int w = firstWeight;
    for (int ky = 0; ky < g.kernelHeight(); ky++) {
      for (int kx = 0; kx < g.kernelWidth(); kx++) {
        int iy = y * g.stride() - g.padding().top() + ky * g.dilation();
        int ix = x * g.stride() - g.padding().left() + kx * g.dilation();
        for (int c = 0; c < g.inputChannels(); c++, w++) {
          if (iy >= 0 && iy < g.inputHeight() && ix >= 0 && ix < g.inputWidth()) {
            int i = ((b * g.inputHeight() + iy) * g.inputWidth() + ix) * g.inputChannels() + c;
            sum += task.codeType().value(task.codes()[i]) * task.weights()[w];
          }
        }
      }
    }
    return sum;
  }
}
