package dev.ditto.accel.isa;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Bytes to commands, and commands to text. */
public final class Disassembler {
  /** Operands that are choices, by name. */
  private static final Map<String, Object[]> CHOICES =
      Map.of(
          "space", Space.values(),
          "function", VectorFunction.values(),
          "statistics", Statistics.values());

  private Disassembler() {}

  /**
   * The command at {@code offset}.
   *
   * @throws IllegalCommandException for an unknown opcode, a bit that must be zero, or an operand
   *     out of its range
   * @throws IndexOutOfBoundsException when its bytes go beyond the end
   */
  public static Command decode(byte[] bytes, int offset) {
    int[] words = new int[Assembler.COMMAND_WORDS];
    ByteBuffer.wrap(bytes, offset, Assembler.COMMAND_BYTES)
        .order(ByteOrder.LITTLE_ENDIAN)
        .asIntBuffer()
        .get(words);
    int code = words[0] & 0xff;
    Opcode opcode =
        Opcode.of(code)
            .orElseThrow(() -> new IllegalCommandException("there is no opcode " + code));
    Format format = opcode.format();
    for (int word = 0; word < words.length; word++) {
      int wrong = words[word] & format.unusedBits(word);
      if (wrong != 0) {
        throw new IllegalCommandException(
            String.format(
                "%s: word %d is 0x%08x, but bits 0x%08x must be zero",
                opcode, word, words[word], wrong));
      }
    }
    List<Long> values = new ArrayList<>();
    for (Field field : format.fields()) {
      values.add(field.get(words));
    }
    Command command = Values.make(opcode.type(), values.iterator());
    Assembler.words(command);
    return command;
  }

  /** All commands in a program's bytes; a rest that is no whole command is an error. */
  public static List<Command> decode(byte[] program) {
    if (program.length % Assembler.COMMAND_BYTES != 0) {
      throw new IllegalCommandException(
          program.length + " bytes, not a multiple of " + Assembler.COMMAND_BYTES);
    }
    List<Command> commands = new ArrayList<>();
    for (int at = 0; at < program.length; at += Assembler.COMMAND_BYTES) {
      commands.add(decode(program, at));
    }
    return List.copyOf(commands);
  }

  /**
   * One line: the opcode, then every operand that is not zero. Choices and modes are listed by
   * name, semaphores by number, addresses of memory are hexadecimal: {@code LOAD waits=[3]
   * address=0x1000 space=WEIGHT runs=1 runBytes=256}.
   */
  public static String text(Command command) {
    StringBuilder text = new StringBuilder(command.opcode().name());
    List<Field> fields = command.opcode().format().fields();
    List<Long> values = Values.of((Record) command);
    for (int i = 0; i < fields.size(); i++) {
      long value = values.get(i);
      String name = fields.get(i).name();
      if (value != 0 || name.equals("space")) {
        text.append(' ').append(name).append('=').append(show(fields.get(i), value));
      }
    }
    return text.toString();
  }

  private static String show(Field field, long value) {
    if (field.word() == 1) {
      return set(value, s -> s);
    } else if (field.name().equals("modes")) {
      return set(value, mode -> FlowMode.values()[mode]);
    } else if (CHOICES.containsKey(field.name())) {
      return CHOICES.get(field.name())[(int) value].toString();
    }
    return field.bits() == 64 ? "0x" + Long.toHexString(value) : Long.toString(value);
  }

  private static String set(long bits, IntFunction<Object> name) {
    List<Object> members = new ArrayList<>();
    for (int i = 0; bits >> i != 0; i++) {
      if ((bits >> i & 1) != 0) {
        members.add(name.apply(i));
      }
    }
    return members.toString().replace(" ", "");
  }
}
