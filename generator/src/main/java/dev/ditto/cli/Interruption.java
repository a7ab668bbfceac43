package dev.ditto.cli;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * What happens to a half-written directory when the program is told to stop: first whoever writes
 * it, and the tool that it waits for, are stopped, or they would put files back that have just been
 * deleted; then it is deleted.
 */
final class Interruption implements Runnable {
  /** Seconds that a writer may take to notice. */
  private static final int PATIENCE = 5;

  private final Thread writer;
  private final Path work;
  private final CountDownLatch ended = new CountDownLatch(1);

  /**
   * @param writer who writes; tools that it runs end when it is interrupted
   * @param work the directory
   */
  Interruption(Thread writer, Path work) {
    this.writer = writer;
    this.work = work;
  }

  /** Says that the writer touches the directory no more. */
  void writerEnded() {
    ended.countDown();
  }

  @Override
  public void run() {
    writer.interrupt();
    try {
      ended.await(PATIENCE, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    OutputDirectory.deleteQuietly(work);
  }
}
