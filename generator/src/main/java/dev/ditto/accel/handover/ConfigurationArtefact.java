package dev.ditto.accel.handover;

import dev.ditto.accel.config.ParameterModel;
import java.io.IOException;
import java.util.Iterator;
import java.util.Map;

/** {@code config.resolved.json}: name and all parameters; generates the same directory again. */
public final class ConfigurationArtefact implements Artefact {
  @Override
  public void write(Rtl rtl, Folder folder) throws IOException {
    folder.text("config.resolved.json", resolved(rtl));
  }

  private static String resolved(Rtl rtl) {
    StringBuilder text = new StringBuilder("{\n");
    text.append("  \"name\": \"").append(rtl.configuration().name()).append("\",\n");
    Iterator<Map.Entry<String, Object>> values =
        ParameterModel.values(rtl.configuration().parameters()).entrySet().iterator();
    while (values.hasNext()) {
      Map.Entry<String, Object> value = values.next();
      text.append("  \"").append(value.getKey()).append("\": ");
      text.append(ParameterModel.Entry.literal(value.getValue()));
      text.append(values.hasNext() ? ",\n" : "\n");
    }
    return text.append("}\n").toString();
  }
}
