package dev.ditto.report;

import com.github.mustachejava.DefaultMustacheFactory;
import dev.ditto.accel.handover.text.ChartLibrary;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A sweep of parameters as one HTML file: area against speed, and a table.
 *
 * @param base the configuration that it starts from
 * @param target the family whose resources area is counted in
 * @param area its unit, for the plot's axis
 * @param speed what is plotted against area, in words
 * @param network which run; null where speed is that of the array at its peak
 */
public record SweepPage(String base, String target, String area, String speed, String network) {
  private static final String TEMPLATE = "dev/ditto/report/sweep.mustache";

  /**
   * The file.
   *
   * @param json {@code sweep.json}
   */
  public String of(String json) {
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("page", this);
    page.put("data", json.replace("<", "\\u003c"));
    page.put("chartLibrary", ChartLibrary.script());
    StringWriter text = new StringWriter();
    new DefaultMustacheFactory().compile(TEMPLATE).execute(text, page);
    return text.toString();
  }
}
