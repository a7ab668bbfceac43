package dev.ditto.accel.isa;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Kinds of command. The number in the lowest byte of a command is the position here. */
public enum Opcode {
  /** Nothing; still waits for and signals semaphores. */
  NOP(Command.Nop.class, null),
  /** The command unit waits until every engine and queue is idle, then reports that it is done. */
  FINISH(Command.Finish.class, null),
  /** Memory to scratchpad. */
  LOAD(Command.Load.class, Engine.LOAD),
  /** Scratchpad to memory. */
  STORE(Command.Store.class, Engine.STORE),
  /** Difference of two activation buffers, coded into windows of tokens. */
  ENCODE(Command.Encode.class, Engine.ENCODE),
  /** Windows times weights, added into partial sums. */
  COMPUTE(Compute.class, Engine.COMPUTE),
  /** A pass of the vector unit over rows of sums or results. */
  VECTOR(Vector.class, Engine.VECTOR),
  /**
   * The command unit waits until every engine and queue is idle; then the flow unit chooses the
   * mode of each layer for the step that begins.
   */
  STEP(Command.Step.class, null),
  /** Statistics of channels to multiply-adds. */
  NORMALIZE(Command.Normalize.class, Engine.VECTOR),
  /** Statistics of rows to multiply-adds. */
  STANDARDIZE(Command.Standardize.class, Engine.VECTOR),
  /** Totals of rows to factors. */
  DIVIDE(Command.Divide.class, Engine.VECTOR),
  /** Scales and shifts to multiply-adds. */
  MODULATE(Command.Modulate.class, Engine.VECTOR),
  /** Rows of codes to columns. */
  TRANSPOSE(Command.Transpose.class, Engine.VECTOR),
  /** Sums of differences along lines to sums. */
  ACCUMULATE(Command.Accumulate.class, Engine.VECTOR);

  private static final Map<Class<?>, Opcode> BY_TYPE =
      Arrays.stream(values()).collect(Collectors.toMap(Opcode::type, o -> o));

  private final Class<? extends Command> type;
  private final Engine engine;

  Opcode(Class<? extends Command> type, Engine engine) {
    this.type = type;
    this.engine = engine;
  }

  /** The number in bits 7..0 of word 0. */
  public int code() {
    return ordinal();
  }

  /** The record that holds such a command. */
  public Class<? extends Command> type() {
    return type;
  }

  /** The engine that executes it; empty for those that the command unit executes itself. */
  public Optional<Engine> engine() {
    return Optional.ofNullable(engine);
  }

  /** The operands of such a command. */
  public Format format() {
    return Format.of(type);
  }

  /** The opcode of commands of that type. */
  static Opcode of(Class<? extends Command> type) {
    return BY_TYPE.get(type);
  }

  /** The opcode of that number; empty when there is none. */
  public static Optional<Opcode> of(int code) {
    return code >= 0 && code < values().length ? Optional.of(values()[code]) : Optional.empty();
  }
}
