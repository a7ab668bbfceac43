package dev.ditto.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ditto.accel.handover.text.Json;
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
    assertTrue(page.contains("<b>1.25 ×</b>"), "dense 2,500 cycles against 2,000");
    assertTrue(page.contains("<b>2,000</b>"), "cycles from the doorbell to the interrupt");
    assertTrue(
        page.contains("<td>on codes</td><td>3</td><td>3,000</td><td>150</td><td>0.83</td>"),
        "3 of 20 steps simulated; slower than the dense array");
    assertTrue(page.contains("<td>4.20</td><td>1.60</td>"), "megabytes read and written a step");
    String layer =
        "<td>mid.conv</td><td class=\"left\">8x8x64 -&gt; 8x8x64, 3x3</td><td>2,359,296</td>"
            + "<td>30</td><td>20</td><td class=\"left\">temporal</td><td>45.0 %</td>";
    assertTrue(page.contains(layer), "a layer: on codes and on differences");
    assertTrue(page.contains("<td></td><td class=\"left\">full</td>"), "never on differences");
    assertTrue(page.contains("<td>array</td><td>12,345</td><td>6,789</td><td>10</td><td>11</td>"));
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
    JsonNode json = new ObjectMapper().readTree(Json.of(report("shapes")));
    assertEquals(2000, json.at("/ways/0/cycles").asLong());
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
            List.of(new RunReport.Area("array", 12_345, 6_789, 10, 11))),
        new RunReport.Run("ditto demo", model, "ring", 7, 20, "25 %", "Verilator", "equal"),
        new RunReport.Totals(1_000_000, 12.5),
        List.of(
            new RunReport.Way(
                "differences", 20, 2000, 95, 1.25, 0.9, 0.8, 0.5, 0.6, 0.4, 4.2e6, 1.6e6),
            new RunReport.Way("others", 20, 2100, 100, 1.19, 0.9, 0.8, 0.5, 0.6, 0.4, 4e6, 1e6),
            new RunReport.Way("on codes", 3, 3000, 150, 0.83, 0.9, 0.9, 0.5, 0.4, 0.2, 2e6, 1e6),
            new RunReport.Way("dense", 3, 2500, 125, 1, 0.9, 0.9, 0.5, 0.4, 0.2, 2e6, 1e6)),
        IntStream.range(0, 20)
            .mapToObj(
                i ->
                    new RunReport.Step(
                        i,
                        950 - 50 * i,
                        i == 0 ? 150 : 95,
                        i == 0 ? 150 : 100,
                        i == 0 ? 0 : 0.45,
                        i == 0 ? 0 : 0.51,
                        i == 0 ? 0 : 0.04))
            .toList(),
        IntStream.range(0, 40)
            .mapToObj(
                i ->
                    new RunReport.Layer(
                        i == 0 ? "mid.conv" : "down." + i + ".resnets.0.conv1",
                        "8x8x64 -> 8x8x64, 3x3",
                        2_359_296,
                        30,
                        i == 1 ? 0 : 20,
                        i == 1 ? "full" : "temporal",
                        0.45))
            .toList());
  }
}
