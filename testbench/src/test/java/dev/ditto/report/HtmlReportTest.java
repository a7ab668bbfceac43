package dev.ditto.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
  private static final Picture RED = new Picture(1, 1, new int[] {0xff0000});

  @Test
  void thePageHoldsTheNumbersAndNeedsNothingFromOutside() {
    String page = HtmlReport.of(report("shapes"), RED.enlarged(8), RED);
    assertTrue(page.contains("<b>1.25 ×</b>"), "dense 2,500 cycles against temporal 2,000");
    assertTrue(page.contains("<b>1.50 ×</b>"), "full 3,000 cycles against temporal 2,000");
    assertTrue(page.contains("<td>mid.conv</td><td class=\"left\">8x8x64 -&gt; 8x8x64, 3x3</td>"));
    String layer = "<td>25</td><td>30</td><td>20</td><td>22</td><td>1.25</td><td>1.14</td>";
    String all = "<td>1,000</td><td>1,200</td><td>800</td><td>880</td><td>1.25</td><td>1.14</td>";
    assertTrue(page.contains(layer), "a layer: dense, full, both formats, and their speed");
    assertTrue(page.contains(all), "forty such layers");
    assertTrue(page.contains("<td>SB_LUT4</td><td>12,345</td>"));
    assertTrue(page.contains("new Chart("));
    assertFalse(page.contains("<script src"), "a script from elsewhere");
    assertFalse(page.contains("<link"), "a style sheet from elsewhere");
  }

  @Test
  void namesFromFilesCannotBreakOutOfThePage() {
    String page = HtmlReport.of(report("</script><script>alert(1)</script>"), RED, RED);
    assertFalse(page.contains("<script>alert"), "the model's name became a script");
  }

  @Test
  void jsonHasEveryNumber() throws IOException {
    JsonNode json = new ObjectMapper().readTree(ResultJson.of(report("shapes")));
    assertEquals(2000, json.at("/totals/temporal").asLong());
    assertEquals("equal", json.at("/run/verdict").asText());
    assertEquals(0.45, json.at("/steps/1/zero").asDouble());
    assertEquals(8, json.at("/design/parameters/rows").asInt());
  }

  @Test
  void picturesKeepTheirPixels() throws IOException {
    float[] sample = {-1, 1, 0, 0.5f, 2, -2}; // two pixels; red, green, blue planes
    Picture picture = Picture.ofSample(sample, 2, 1);
    assertEquals(0x0080ff, picture.rgb()[0]);
    assertEquals(0xffbf00, picture.rgb()[1]);
    var image =
        ImageIO.read(
            new ByteArrayInputStream(
                Picture.sheet(List.of(picture, picture, picture), 2, 1).png()));
    assertEquals(7, image.getWidth());
    assertEquals(5, image.getHeight());
    assertEquals(0xffbf00, image.getRGB(5, 1) & 0xffffff);
  }

  static RunReport report(String model) {
    return new RunReport(
        new RunReport.Design(
            "small",
            "0123456789abcdef",
            Map.of("rows", 8),
            "fedcba",
            List.of(new RunReport.Cells("ice40", Map.of("SB_LUT4", 12345L)))),
        new RunReport.Run(model, "ring", 7, 20, "25 %", "Verilator", "equal"),
        new RunReport.Totals(1_000_000, 3000, 2000, 2500, 0.91, 12.5),
        List.of(
            new RunReport.TokenMode(9, 2000, 0.91, 1.25, 0.5, 0.25, 0.25),
            new RunReport.TokenMode(5, 2200, 0.9, 1.14, 0.5, 0.25, 0.25)),
        IntStream.range(0, 20)
            .mapToObj(
                i ->
                    new RunReport.Step(
                        i,
                        950 - 50 * i,
                        i == 0 ? 150 : 95,
                        150,
                        i == 0 ? 0 : 0.45,
                        i == 0 ? 0 : 0.51,
                        i == 0 ? 0 : 0.04,
                        0.9))
            .toList(),
        IntStream.range(0, 40)
            .mapToObj(
                i ->
                    new RunReport.Layer(
                        i == 0 ? "mid.conv" : "down." + i + ".resnets.0.conv1",
                        "conv",
                        "8x8x64 -> 8x8x64, 3x3",
                        2_359_296,
                        30,
                        20,
                        25,
                        22,
                        0.45,
                        0.9,
                        "array"))
            .toList());
  }
}
