package dev.ditto.report;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.ToDoubleFunction;

/** A run as one HTML file: pictures, plots and tables, with everything it needs inside it. */
public final class HtmlReport {
  private static final String TEMPLATE = "dev/ditto/report/run.mustache";
  private static final String CHART_POM = "/META-INF/maven/org.webjars.npm/chart.js/pom.properties";

  private HtmlReport() {}

  /**
   * @param image the final image, enlarged
   * @param steps the sheet of all steps' images
   */
  public static String of(RunReport report, Picture image, Picture steps) {
    Mustache template = new DefaultMustacheFactory().compile(TEMPLATE);
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("report", report);
    page.put("image", base64(image));
    page.put("steps", base64(steps));
    page.put("data", ResultJson.of(report).replace("<", "\\u003c"));
    page.put("chartLibrary", chartLibrary());
    page.put("speedDense", ratio(report.totals().speedupOverDense()));
    page.put("speedFull", ratio(report.totals().speedupOverFull()));
    page.put("utilisation", percent(report.totals().utilisation()));
    page.put("cycles", count(report.totals().temporal()));
    page.put("compared", count(report.totals().comparedValues()));
    page.put("total", total(report));
    page.put("layers", report.layers().stream().map(HtmlReport::row).toList());
    page.put("modes", report.tokenModes().stream().map(HtmlReport::mode).toList());
    page.put("thisBits", report.tokenModes().get(0).digitBits());
    page.put("otherBits", report.tokenModes().get(1).digitBits());
    page.put("parameters", List.copyOf(report.design().parameters().entrySet()));
    page.put("cells", report.design().cells().stream().map(HtmlReport::cells).toList());
    StringWriter text = new StringWriter();
    template.execute(text, page);
    return text.toString();
  }

  private static Map<String, Object> row(RunReport.Layer layer) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("name", layer.name());
    row.put("kind", layer.kind());
    row.put("shape", layer.shape());
    row.put("macs", count(layer.macs()));
    row.put("full", count(Math.round(layer.full())));
    row.put("temporal", count(Math.round(layer.temporal())));
    row.put("dense", count(Math.round(layer.dense())));
    row.put("other", count(Math.round(layer.otherTokens())));
    row.put("speed", ratio(layer.dense() / layer.temporal()));
    row.put("otherSpeed", ratio(layer.dense() / layer.otherTokens()));
    row.put("zero", percent(layer.zero()));
    row.put("utilisation", percent(layer.utilisation()));
    row.put("limit", layer.limit());
    return row;
  }

  /** All layers together, as a row of their table. */
  private static Map<String, Object> total(RunReport report) {
    RunReport.TokenMode mode = report.tokenModes().get(0);
    return row(
        new RunReport.Layer(
            "all layers",
            "",
            "",
            report.layers().stream().mapToLong(RunReport.Layer::macs).sum(),
            sum(report, RunReport.Layer::full),
            sum(report, RunReport.Layer::temporal),
            sum(report, RunReport.Layer::dense),
            sum(report, RunReport.Layer::otherTokens),
            mode.zero(),
            mode.utilisation(),
            ""));
  }

  private static double sum(RunReport report, ToDoubleFunction<RunReport.Layer> part) {
    return report.layers().stream().mapToDouble(part).sum();
  }

  private static Map<String, Object> mode(RunReport.TokenMode mode) {
    return Map.of(
        "digitBits", mode.digitBits(),
        "cycles", count(mode.cycles()),
        "utilisation", percent(mode.utilisation()),
        "speed", ratio(mode.speedupOverDense()),
        "zero", percent(mode.zero()),
        "one", percent(mode.one()),
        "two", percent(mode.two()));
  }

  private static Map<String, Object> cells(RunReport.Cells cells) {
    List<Map<String, String>> counts =
        cells.counts().entrySet().stream()
            .map(cell -> Map.of("key", cell.getKey(), "value", count(cell.getValue())))
            .toList();
    return Map.of("target", cells.target(), "counts", counts);
  }

  private static String base64(Picture picture) {
    return Base64.getEncoder().encodeToString(picture.png());
  }

  private static String ratio(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private static String percent(double value) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * value);
  }

  private static String count(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }

  /** The plotting library's script, from the jar that brings it. */
  private static String chartLibrary() {
    try (InputStream pom = HtmlReport.class.getResourceAsStream(CHART_POM)) {
      Properties properties = new Properties();
      properties.load(pom);
      String script =
          "/META-INF/resources/webjars/chart.js/"
              + properties.getProperty("version")
              + "/dist/chart.umd.min.js";
      try (InputStream in = HtmlReport.class.getResourceAsStream(script)) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8)
            .replaceAll("//# sourceMappingURL=\\S*", "");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
