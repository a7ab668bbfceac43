package dev.ditto.hdl.verilator;

import dev.ditto.hdl.sim.SimulationException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;

/** A model in this process: fastest, but when it crashes the Java machine does. */
final class NativeModel implements Model {
  private final LongBuffer words;
  private final long instance;

  /** A model of the library of that handle. */
  NativeModel(long library, int inputWords, int outputWords, long seed) {
    ByteBuffer buffer =
        ByteBuffer.allocateDirect(8 * (inputWords + outputWords)).order(ByteOrder.nativeOrder());
    words = buffer.asLongBuffer();
    ByteBuffer error = ByteBuffer.allocateDirect(1024);
    instance = NativeBridge.make(library, seed, buffer, inputWords, error, error.capacity());
    if (instance == 0) {
      throw new SimulationException(NativeBridge.text(error));
    }
  }

  @Override
  public LongBuffer words() {
    return words;
  }

  @Override
  public int eval() {
    return NativeBridge.eval(instance);
  }

  @Override
  public int step(int cycles, long clocks) {
    return NativeBridge.step(instance, cycles, clocks);
  }

  @Override
  public int trace(String path) {
    return NativeBridge.trace(instance, path == null ? null : NativeBridge.text(path));
  }

  @Override
  public String message() {
    ByteBuffer text = ByteBuffer.allocateDirect(1024);
    NativeBridge.message(instance, text, text.capacity());
    return NativeBridge.text(text);
  }

  @Override
  public void close() {
    NativeBridge.close(instance);
  }
}
