package dev.ditto.accel.handover.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The library that plots in HTML pages which hold everything they need. */
public final class ChartLibrary {
  private static final String POM = "/META-INF/maven/org.webjars.npm/chart.js/pom.properties";

  private ChartLibrary() {}

  /** Its script, from the jar that brings it. */
  public static String script() {
    try (InputStream pom = ChartLibrary.class.getResourceAsStream(POM)) {
      Properties properties = new Properties();
      properties.load(pom);
      String script =
          "/META-INF/resources/webjars/chart.js/"
              + properties.getProperty("version")
              + "/dist/chart.umd.min.js";
      try (InputStream in = ChartLibrary.class.getResourceAsStream(script)) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8)
            .replaceAll("//# sourceMappingURL=\\S*", "");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
