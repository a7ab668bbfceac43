package dev.ditto.accel.handover.packaging;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.handover.HandOver;
import dev.ditto.accel.handover.Rtl;
import dev.ditto.accel.ports.Port;
import dev.ditto.hdl.tools.ToolResult;
import dev.ditto.hdl.tools.ToolRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** One hand-over directory, as a team gets it. */
record HandedOver(Rtl rtl, Path directory) {
  private static final Duration LIMIT = Duration.ofMinutes(5);

  /** Of a small accelerator whose names and clock are unlike the usual. */
  static HandedOver write(Path directory) throws IOException {
    List<String> changes = List.of("modulePrefix=npu_", "clockPeriod=3333", "rows=1");
    Rtl rtl = Rtl.of(Configuration.preset("tiny", changes));
    HandOver.write(rtl, directory);
    return new HandedOver(rtl, directory);
  }

  String text(String path) throws IOException {
    return Files.readString(directory.resolve(path));
  }

  List<String> verilog() {
    return List.copyOf(rtl.files().keySet());
  }

  List<String> ports() {
    return rtl.interfaces().ports().stream().map(Port::name).sorted().toList();
  }

  /** Runs a program in the directory, expects that it ends well, and gives what it wrote. */
  String run(String... command) {
    ToolResult result = ToolRunner.run(List.of(command), directory, LIMIT);
    assertTrue(result.ok(), () -> String.join(" ", command) + ":\n" + result.output());
    return result.output();
  }
}
