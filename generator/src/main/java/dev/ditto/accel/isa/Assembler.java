package dev.ditto.accel.isa;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** Commands to bytes. */
public final class Assembler {
  /**
   * Bytes of a command: as many as the operands of COMPUTE need, in whole beats of the widest bus.
   */
  public static final int COMMAND_BYTES = 48;

  /** 32-bit words of a command. */
  public static final int COMMAND_WORDS = COMMAND_BYTES / Integer.BYTES;

  /** Bits of a command. */
  public static final int COMMAND_BITS = COMMAND_BYTES * Byte.SIZE;

  private Assembler() {}

  /**
   * The bytes of a command.
   *
   * @throws IllegalCommandException naming every operand that is out of its range
   */
  public static byte[] encode(Command command) {
    ByteBuffer bytes = ByteBuffer.allocate(COMMAND_BYTES).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asIntBuffer().put(words(command));
    return bytes.array();
  }

  /**
   * The bytes of a program, one command after the other.
   *
   * @throws IllegalCommandException naming the first command at fault by its place
   */
  public static byte[] encode(List<? extends Command> program) {
    ByteBuffer bytes =
        ByteBuffer.allocate(Math.multiplyExact(program.size(), COMMAND_BYTES))
            .order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < program.size(); i++) {
      try {
        bytes.put(encode(program.get(i)));
      } catch (IllegalCommandException e) {
        throw new IllegalCommandException("command " + i + ": " + e.getMessage());
      }
    }
    return bytes.array();
  }

  /** The words of a command; else as {@link #encode(Command)}. */
  public static int[] words(Command command) {
    int[] words = new int[COMMAND_WORDS];
    words[0] = command.opcode().code();
    List<Field> fields = command.opcode().format().fields();
    List<Long> values = Values.of((Record) command);
    List<String> problems = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      String problem = fields.get(i).problem(values.get(i));
      if (problem != null) {
        problems.add(problem);
      }
      fields.get(i).put(words, values.get(i));
    }
    problems.addAll(relations(command));
    if (!problems.isEmpty()) {
      throw new IllegalCommandException(command.opcode() + ": " + String.join("; ", problems));
    }
    return words;
  }

  private static List<String> relations(Command command) {
    List<String> problems = new ArrayList<>();
    if (command instanceof Command.Load load && !load.space().inMemoryReach()
        || command instanceof Command.Store store && !store.space().inMemoryReach()) {
      problems.add("space = WINDOW, which only ENCODE and COMPUTE can reach");
    }
    problems.addAll(Limits.problems(command, Limits.general(command.opcode())));
    return problems;
  }
}
