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
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The register test that is handed over passes, and notices what a mistake would change. */
class RegisterBenchTest {
  private static final Path BANK = Path.of("rtl/npu_RegisterBank.v");

  @TempDir static Path folder;
  private static HandedOver product;
  private static String bank;

  @BeforeAll
  static void generate() throws IOException {
    product = HandedOver.write(folder);
    bank = product.text(BANK.toString());
  }

  @Test
  void passes() {
    ToolResult result = run();
    assertEquals(0, result.exitCode(), result.output());
    int registers = product.rtl().registers().registers().size();
    assertTrue(result.output().startsWith("PASS: " + registers + " registers, "), result.output());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "constant; 32'h4f545444; 32'h4f545445; at 0x000: value after reset",
        "reset; watchdog_held <= 32'd0; watchdog_held <= 32'd4; at 0x074: value after reset",
        "bit; intr_enable_done_held <= (write_data[0]; intr_enable_done_held <= (write_data[5]; at 0x04c: one bit set"
      })
  void noticesAnother(String what, String right, String wrong, String message) throws IOException {
    assertNotEquals(bank, bank.replace(right, wrong), what);
    try {
      Files.writeString(folder.resolve(BANK), bank.replace(right, wrong));
      ToolResult result = run();
      assertEquals(1, result.exitCode(), result.output());
      assertTrue(result.output().contains(message), result.output());
      assertTrue(result.output().contains("FAIL: "), result.output());
    } finally {
      Files.writeString(folder.resolve(BANK), bank);
    }
  }

  private static ToolResult run() {
    List<String> command = new ArrayList<>();
    command.add(Tool.ICARUS.require().path().toString());
    command.addAll(List.of("-g2001", "-Wall", "-s", "registers_tb", "-o", "registers"));
    command.add("sim/registers_tb.v");
    product.verilog().forEach(file -> command.add("rtl/" + file));
    assertEquals("", product.run(command.toArray(String[]::new)));
    return ToolRunner.run(List.of("vvp", "-n", "registers"), folder, Duration.ofMinutes(5));
  }
}
