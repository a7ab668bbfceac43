package dev.ditto.report;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import dev.ditto.accel.handover.text.ChartLibrary;
import dev.ditto.accel.handover.text.Json;
import java.io.StringWriter;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A run as one HTML file: pictures, plots and tables, with everything it needs inside it. */
public final class HtmlReport {
  private static final String TEMPLATE = "dev/ditto/report/run.mustache";

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
    page.put("data", Json.of(report).replace("<", "\\u003c"));
    page.put("chartLibrary", ChartLibrary.script());
    RunReport.Way first = report.ways().get(0);
    page.put("speed", ratio(first.speedup()));
    page.put("cycles", count(first.cycles()));
    page.put("perStep", count(Math.round(first.cyclesPerStep())));
    page.put("arrayBusy", percent(first.arrayBusy()));
    page.put("compared", count(report.totals().comparedValues()));
    page.put("ways", report.ways().stream().map(HtmlReport::way).toList());
    page.put("layers", report.layers().stream().map(HtmlReport::layer).toList());
    page.put("parameters", List.copyOf(report.design().parameters().entrySet()));
    page.put("areas", report.design().areas().stream().map(HtmlReport::area).toList());
    StringWriter text = new StringWriter();
    template.execute(text, page);
    return text.toString();
  }

  private static Map<String, Object> way(RunReport.Way way) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("name", way.name());
    row.put("measuredSteps", way.measuredSteps());
    row.put("cycles", count(way.cycles()));
    row.put("perStep", count(Math.round(way.cyclesPerStep())));
    row.put("speed", ratio(way.speedup()));
    row.put("arrayBusy", percent(way.arrayBusy()));
    row.put("slotsUsed", percent(way.slotsUsed()));
    row.put("vectorBusy", percent(way.vectorBusy()));
    row.put("loadBusy", percent(way.loadBusy()));
    row.put("storeBusy", percent(way.storeBusy()));
    row.put("read", megabytes(way.readBytes()));
    row.put("written", megabytes(way.writtenBytes()));
    return row;
  }

  private static Map<String, Object> layer(RunReport.Layer layer) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("name", layer.name());
    row.put("shape", layer.shape());
    row.put("macs", count(layer.macs()));
    row.put("full", layer.full() == 0 ? "" : count(layer.full()));
    row.put("temporal", layer.temporal() == 0 ? "" : count(layer.temporal()));
    row.put("mode", layer.mode());
    row.put("zero", percent(layer.zero()));
    return row;
  }

  private static Map<String, Object> area(RunReport.Area area) {
    return Map.of(
        "unit", area.unit(),
        "luts", count(area.luts()),
        "flipFlops", count(area.flipFlops()),
        "blockRams", count(area.blockRams()),
        "multipliers", count(area.multipliers()));
  }

  private static String base64(Picture picture) {
    return Base64.getEncoder().encodeToString(picture.png());
  }

  private static String ratio(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private static String megabytes(double bytes) {
    return String.format(Locale.ROOT, "%.2f", bytes / 1e6);
  }

  private static String percent(double value) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * value);
  }

  private static String count(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }
}
