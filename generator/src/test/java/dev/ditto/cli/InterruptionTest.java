package dev.ditto.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.ditto.hdl.tools.ToolException;
import dev.ditto.hdl.tools.ToolRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class InterruptionTest {
  private static final Duration LIMIT = Duration.ofMinutes(20);

  @TempDir Path folder;

  @Test
  @Timeout(300)
  void whoeverIsStillWritingLeavesNothingBehind() throws Exception {
    Path work = folder.resolve(".out.part1");
    CountDownLatch writes = new CountDownLatch(1);
    Interruption[] interruption = new Interruption[1];
    Thread writer =
        new Thread(
            () -> {
              try {
                // It comes to a tool after each file, as all long writing does.
                for (int i = 0; ; i++) {
                  Path stage = Files.createDirectories(work.resolve("stages" + i % 4));
                  Files.writeString(stage.resolve("file" + i), "text");
                  writes.countDown();
                  ToolRunner.run(List.of("sleep", i < 3 ? "0" : "600"), folder, LIMIT);
                }
              } catch (IOException | ToolException e) {
                interruption[0].writerEnded();
              }
            });
    interruption[0] = new Interruption(writer, work);
    writer.start();
    writes.await();
    interruption[0].run();
    writer.join();
    assertFalse(Files.exists(work));
  }

  @Test
  void reportsAreAsReadableAsOtherFiles() throws Exception {
    HandOverDirectory.report(folder, "placement.json", "{}");
    Path other = Files.writeString(folder.resolve("other"), "");
    Path report = folder.resolve("reports/placement.json");
    assertEquals(Files.getPosixFilePermissions(other), Files.getPosixFilePermissions(report));
    try (var all = Files.list(folder.resolve("reports"))) {
      assertEquals(1, all.count());
    }
  }
}
