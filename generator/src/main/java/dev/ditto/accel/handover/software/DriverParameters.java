package dev.ditto.accel.handover.software;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.config.ParameterModel;
import dev.ditto.accel.handover.text.Template;
import dev.ditto.accel.image.HeaderField;
import dev.ditto.accel.isa.Assembler;
import dev.ditto.accel.regs.Counter;
import dev.ditto.accel.regs.ErrorCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code ditto_params.h}: what the driver must know of this build beside the registers. */
final class DriverParameters {
  private static final int NAME_WIDTH = 36;

  private DriverParameters() {}

  /** {@code #define name value}, the values below each other. */
  record Macro(String name, String value) {
    String padded() {
      return name + " ".repeat(Math.max(0, NAME_WIDTH - name.length()));
    }
  }

  /** A line of a list; {@code more} continues it. */
  record Entry(String name, String key, String text, String more) {}

  static String of(Configuration configuration, Map<String, Object> banner) {
    List<Macro> parameters = new ArrayList<>();
    ParameterModel.values(configuration.parameters())
        .forEach((key, value) -> parameters.add(parameter(key, value)));
    Map<String, Object> model = new HashMap<>(banner);
    model.put("parameters", parameters);
    model.put("commandBytes", Assembler.COMMAND_BYTES);
    model.put("magic", "0x" + Long.toHexString(HeaderField.DITTORUN));
    model.put("version", HeaderField.VERSION_NOW);
    model.put("headerBytes", HeaderField.headerBytes());
    model.put("header", Arrays.stream(HeaderField.values()).map(DriverParameters::at).toList());
    model.put("countersOffset", "0x" + Integer.toHexString(Counter.FIRST_OFFSET));
    model.put("counters", counters());
    model.put("errors", errors());
    return Template.plain("software/ditto_params.h.mustache").fill(model);
  }

  private static Macro parameter(String key, Object value) {
    String name = key.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    String spelled = ParameterModel.Entry.spelling(value);
    return new Macro(
        "DITTO_PARAM_" + name, value instanceof Integer ? spelled : '"' + spelled + '"');
  }

  private static Macro at(HeaderField field) {
    return new Macro("DITTO_IMAGE_" + field.name() + "_AT", field.offset() + "u");
  }

  private static List<Entry> counters() {
    List<Entry> entries = new ArrayList<>();
    for (Counter counter : Counter.values()) {
      boolean last = entries.size() + 1 == Counter.values().length;
      entries.add(
          new Entry(counter.name(), counter.key(), counter.description(), last ? "" : " \\"));
    }
    return entries;
  }

  private static List<Entry> errors() {
    List<Entry> entries = new ArrayList<>();
    for (ErrorCode code : ErrorCode.values()) {
      boolean last = entries.size() + 1 == ErrorCode.values().length;
      entries.add(new Entry(code.name(), code.key(), code.description(), last ? "" : " \\"));
    }
    return entries;
  }
}
