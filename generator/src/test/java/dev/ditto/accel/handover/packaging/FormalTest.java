package dev.ditto.accel.handover.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.hdl.tools.Tool;
import dev.ditto.hdl.tools.ToolResult;
import dev.ditto.hdl.tools.ToolRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The proofs that are handed over, by the Makefile that is handed over. */
class FormalTest {
  @TempDir static Path folder;

  @Test
  void thePortsKeepTheirPromisesAndABrokenOneIsFound() throws IOException {
    Tool.YOSYS.require();
    Tool.Z3.require();
    HandedOver.write(folder);
    ToolResult proofs = make("all");
    for (String block : List.of("AxiLiteSlave", "BurstWalker", "AxiReader", "AxiWriter")) {
      assertTrue(proofs.output().contains(block + ": proved"), proofs.output());
    }
    Path reader = folder.resolve("formal/AxiReader/AxiReader.v");
    String right = Files.readString(reader);
    String wrong = right.replace("(takes == (granted_valid &&", "(takes != (granted_valid &&");
    assertNotEquals(right, wrong);
    Files.writeString(reader, wrong);
    ToolResult broken = make("AxiReader");
    assertNotEquals(0, broken.exitCode());
    assertTrue(broken.output().contains("issues_what_it_takes"), broken.output());
    assertTrue(Files.exists(folder.resolve("formal/build/AxiReader.vcd")));
    assertEquals(0, make("AxiWriter").exitCode());
    Path walker = folder.resolve("formal/BurstWalker/BurstWalker.v");
    String longest = Files.readString(walker);
    String longer = longest.replace("9'd16 - ", "9'd17 - ");
    assertNotEquals(longest, longer);
    Files.writeString(walker, longer);
    assertTrue(make("BurstWalker").output().contains("within_"), "a burst may be too long");
  }

  private static ToolResult make(String goal) {
    return ToolRunner.run(List.of("make", "-C", "formal", goal), folder, Duration.ofMinutes(5));
  }
}
