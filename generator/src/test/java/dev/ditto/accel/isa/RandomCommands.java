package dev.ditto.accel.isa;

import dev.ditto.accel.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Commands with operands anywhere in their bits, but often close to what a configuration allows.
 */
public final class RandomCommands {
  /** Operands that choose one of so many things. */
  private static final Map<String, Integer> CHOICES =
      Map.of(
          "space", Space.values().length,
          "function", VectorFunction.values().length,
          "statistics", Statistics.values().length);

  private RandomCommands() {}

  /** A command that may well be out of every range. */
  public static Command of(Opcode opcode, Parameters p, Random random) {
    int[] scales = {
      1,
      2,
      16,
      p.xDepth(),
      p.xReuseDepth(),
      p.yDepth(),
      p.windowDepth(),
      p.paramDepth(),
      p.vectorDepth(),
      p.tileSteps(),
      p.weightBuffers(),
      1 << Limits.RUN_BITS
    };
    List<Long> values = new ArrayList<>();
    for (Field field : opcode.format().fields()) {
      long value =
          switch (random.nextInt(8)) {
            case 0 -> random.nextLong();
            case 1 -> scales[random.nextInt(scales.length)] - 1 + random.nextInt(3);
            case 2 -> scales[random.nextInt(scales.length)] / 2;
            case 3 -> 16L * random.nextInt(8);
            default -> 1 + random.nextInt(4);
          };
      values.add(
          CHOICES.containsKey(field.name())
              ? random.nextInt(CHOICES.get(field.name()))
              : fit(field, value));
    }
    return Values.make(opcode.type(), values.iterator());
  }

  /** Words of a command, ranges unchecked. */
  public static int[] words(Command command) {
    int[] words = new int[Assembler.COMMAND_BYTES / 4];
    words[0] = command.opcode().code();
    List<Field> fields = command.opcode().format().fields();
    List<Long> values = Values.of((Record) command);
    for (int i = 0; i < fields.size(); i++) {
      fields.get(i).put(words, values.get(i));
    }
    return words;
  }

  private static long fit(Field field, long value) {
    int unused = 64 - field.bits();
    if (field.signed()) {
      return value << unused >> unused;
    }
    return field.bits() == 64 ? value >>> 1 : value << unused >>> unused;
  }
}
