package dev.ditto.accel.handover.software;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.config.ParameterModel;
import dev.ditto.accel.handover.text.Macro;
import dev.ditto.accel.handover.text.Template;
import dev.ditto.accel.image.HeaderField;
import dev.ditto.accel.isa.Assembler;
import dev.ditto.accel.isa.Field;
import dev.ditto.accel.isa.Opcode;
import dev.ditto.accel.isa.Ring;
import dev.ditto.accel.isa.Transfer;
import dev.ditto.accel.regs.Boundary;
import dev.ditto.accel.regs.Counter;
import dev.ditto.accel.regs.ErrorCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** {@code ditto_params.h}: what the driver must know of this build beside the registers. */
final class DriverParameters {
  private static final int NAME_WIDTH = 36;

  private DriverParameters() {}

  /** A line of a list; {@code more} continues it. */
  record Entry(String name, String key, String text, String more) {}

  static String of(Configuration configuration, Map<String, Object> banner) {
    List<Macro> parameters = new ArrayList<>();
    ParameterModel.values(configuration.parameters())
        .forEach((key, value) -> parameters.add(parameter(key, value)));
    Map<String, Object> model = new HashMap<>(banner);
    model.put("parameters", parameters);
    model.put("commandBytes", Assembler.COMMAND_BYTES);
    model.put("ringAlignment", Ring.ALIGNMENT);
    model.put("opcodes", Opcode.values().length);
    model.put("transfers", Transfer.OPCODES.stream().map(DriverParameters::opcode).toList());
    model.put("operands", Transfer.OPERANDS.stream().map(DriverParameters::operand).toList());
    model.put("magic", "0x" + Long.toHexString(HeaderField.DITTORUN));
    model.put("version", HeaderField.VERSION_NOW);
    model.put("headerBytes", HeaderField.headerBytes());
    model.put("header", Arrays.stream(HeaderField.values()).map(DriverParameters::at).toList());
    model.put("countersOffset", "0x" + Integer.toHexString(Counter.FIRST_OFFSET));
    model.put("counters", counters());
    model.put("errors", errors());
    List<Entry> boundaries = boundaries(configuration.parameters());
    if (!boundaries.isEmpty()) {
      String offset = "0x" + Integer.toHexString(Boundary.FIRST_OFFSET);
      model.put("checksums", Map.of("offset", offset, "boundaries", boundaries));
    }
    return Template.plain("software/ditto_params.h.mustache").fill(model);
  }

  private static Macro parameter(String key, Object value) {
    return macro("DITTO_PARAM_" + upper(key), ParameterModel.Entry.literal(value));
  }

  private static Macro at(HeaderField field) {
    return macro("DITTO_IMAGE_" + field.name() + "_AT", field.offset() + "u");
  }

  private static Macro opcode(Opcode opcode) {
    return macro("DITTO_OPCODE_" + opcode, opcode.code() + "u");
  }

  private static Macro operand(Field operand) {
    return macro("DITTO_TRANSFER_" + upper(operand.name()) + "_AT", operand.firstByte() + "u");
  }

  private static String upper(String camelCase) {
    return camelCase.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
  }

  private static Macro macro(String name, String value) {
    return new Macro(name, value, NAME_WIDTH);
  }

  private static List<Entry> counters() {
    return list(
        Arrays.stream(Counter.values())
            .map(c -> new Entry(c.name(), c.key(), c.description(), "")));
  }

  private static List<Entry> boundaries(Parameters p) {
    return list(
        Boundary.of(p).stream().map(b -> new Entry(b.name(), b.key(), b.description(), "")));
  }

  private static List<Entry> errors() {
    return list(
        Arrays.stream(ErrorCode.values())
            .map(c -> new Entry(c.name(), c.key(), c.description(), "")));
  }

  /** Every entry but the last is continued. */
  private static List<Entry> list(Stream<Entry> all) {
    List<Entry> entries = new ArrayList<>(all.toList());
    for (int i = 0; i + 1 < entries.size(); i++) {
      Entry entry = entries.get(i);
      entries.set(i, new Entry(entry.name(), entry.key(), entry.text(), " \\"));
    }
    return entries;
  }
}
