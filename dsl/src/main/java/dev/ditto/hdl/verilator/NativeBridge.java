package dev.ditto.hdl.verilator;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The native methods: one fixed library that opens a design's library by path and calls it through
 * function pointers. All buffers are direct.
 */
final class NativeBridge {
  private static boolean loaded;

  private NativeBridge() {}

  /** Loads the bridge unless that is done. */
  static synchronized void load(Path library) {
    if (!loaded) {
      System.load(library.toAbsolutePath().toString());
      loaded = true;
    }
  }

  /** A handle of the design's library; 0 on failure, with the reason in {@code error}. */
  static native long open(ByteBuffer path, ByteBuffer error, long size);

  /**
   * A handle of a new instance; 0 on failure, with the reason in {@code error}.
   *
   * @param words all inputs, then all outputs
   */
  static native long make(
      long library, long seed, ByteBuffer words, long inputWords, ByteBuffer error, long size);

  /** Settles; not zero on failure, see {@link #message}. */
  static native int eval(long instance);

  /**
   * Runs cycles; not zero on failure, see {@link #message}.
   *
   * @param clocks bit i chooses the i-th clock
   */
  static native int step(long instance, long cycles, long clocks);

  /** Starts a wave file, or ends it when {@code path} is null; not zero on failure. */
  static native int trace(long instance, ByteBuffer path);

  /** Why the last call failed. */
  static native void message(long instance, ByteBuffer text, long size);

  /** Frees the instance, which must not be used again. */
  static native void close(long instance);

  /** Text with a zero behind it. */
  static ByteBuffer text(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocateDirect(bytes.length + 1).put(bytes).put((byte) 0);
  }

  /** Text up to the first zero. */
  static String text(ByteBuffer buffer) {
    byte[] bytes = new byte[buffer.capacity()];
    buffer.get(0, bytes);
    int length = 0;
    while (length < bytes.length && bytes[length] != 0) {
      length++;
    }
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }
}
