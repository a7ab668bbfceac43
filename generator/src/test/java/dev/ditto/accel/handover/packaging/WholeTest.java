package dev.ditto.accel.handover.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.hdl.tools.ToolResult;
import dev.ditto.hdl.tools.ToolRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the first page tells a stranger to run finds every change of a directory. */
class WholeTest {
  @TempDir static Path folder;
  private static HandedOver product;
  private static String recipe;

  @BeforeAll
  static void generate() throws IOException {
    product = HandedOver.write(folder);
    String page = product.text("README.md");
    String fence = "```sh\npython3";
    int start = page.indexOf(fence) + "```sh\n".length();
    recipe = page.substring(start, page.indexOf("```", start));
  }

  @Test
  void anUntouchedDirectoryIsWhole() {
    ToolResult result = run();
    assertTrue(result.ok(), result.output());
    assertTrue(result.output().startsWith("whole: "), result.output());
  }

  @ParameterizedTest
  @CsvSource({
    "rtl/npu_DittoTop.v, endmodule, endmodule //, rtl/npu_DittoTop.v",
    "manifest.json, '\"path\" : \"rtl/files.f\"', '\"path\" : \"./rtl/files.f\"', tree",
    "manifest.json, '\"rows\" : 1', '\"rows\" : 2', configuration"
  })
  void whatWasChangedIsNamed(String file, String right, String wrong, String named)
      throws IOException {
    String text = product.text(file);
    String changed = text.replace(right, wrong);
    assertNotEquals(text, changed);
    try {
      Files.writeString(folder.resolve(file), changed);
      ToolResult result = run();
      assertEquals(1, result.exitCode(), result.output());
      assertTrue(result.output().contains("AssertionError: " + named), result.output());
    } finally {
      Files.writeString(folder.resolve(file), text);
    }
  }

  private static ToolResult run() {
    return ToolRunner.run(List.of("sh", "-c", recipe), folder, Duration.ofMinutes(1));
  }
}
