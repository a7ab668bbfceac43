package dev.ditto.hdl.verilator;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Passes on what a process prints, and keeps the end of it. */
final class Printed {
  private static final int MOST = 4096;

  private final StringBuilder kept = new StringBuilder();
  private final Thread reader;

  Printed(InputStream stream) {
    reader = new Thread(() -> read(stream), "simulator-output");
    reader.setDaemon(true);
    reader.start();
  }

  private void read(InputStream stream) {
    byte[] buffer = new byte[MOST];
    try {
      for (int count = stream.read(buffer); count >= 0; count = stream.read(buffer)) {
        System.out.write(buffer, 0, count);
        System.out.flush();
        synchronized (kept) {
          kept.append(new String(buffer, 0, count, StandardCharsets.UTF_8));
          kept.delete(0, Math.max(0, kept.length() - MOST));
        }
      }
    } catch (IOException e) {
      // The process is gone.
    }
  }

  /** The end of all that a process has printed that has ended. */
  String text() throws InterruptedException {
    reader.join();
    synchronized (kept) {
      return kept.toString();
    }
  }
}
