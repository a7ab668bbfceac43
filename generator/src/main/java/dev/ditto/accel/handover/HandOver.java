package dev.ditto.accel.handover;

import dev.ditto.accel.config.ParameterModel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;

/**
 * The directory that {@code generate} leaves:
 *
 * <pre>
 *  manifest.json          SHA-256 of the configuration and of every file
 *  config.resolved.json   all parameters; generates the same directory again
 *  rtl/*.v, rtl/files.f   the Verilog, and its list in compile order
 * </pre>
 */
public final class HandOver {
  /** Folder of the Verilog. */
  public static final String RTL = "rtl";

  private HandOver() {}

  /** Writes everything into an empty directory. */
  public static Manifest write(Rtl rtl, Path directory) throws IOException {
    Path folder = Files.createDirectory(directory.resolve(RTL));
    for (Map.Entry<String, String> file : rtl.files().entrySet()) {
      text(folder.resolve(file.getKey()), file.getValue());
    }
    text(folder.resolve("files.f"), String.join("\n", rtl.files().keySet()) + "\n");
    text(directory.resolve("config.resolved.json"), resolved(rtl));
    return Manifest.write(directory, rtl.configuration());
  }

  private static String resolved(Rtl rtl) {
    StringBuilder text = new StringBuilder("{\n");
    Iterator<Map.Entry<String, Object>> values =
        ParameterModel.values(rtl.configuration().parameters()).entrySet().iterator();
    while (values.hasNext()) {
      Map.Entry<String, Object> value = values.next();
      String spelled = ParameterModel.Entry.spelling(value.getValue());
      text.append("  \"").append(value.getKey()).append("\": ");
      text.append(value.getValue() instanceof Integer ? spelled : '"' + spelled + '"');
      text.append(values.hasNext() ? ",\n" : "\n");
    }
    return text.append("}\n").toString();
  }

  private static void text(Path file, String text) throws IOException {
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }
}
