package dev.ditto.program;

import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.Disassembler;
import dev.ditto.accel.isa.Opcode;
import dev.ditto.accel.isa.Sync;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A program as text, one command a line: its place in the ring, its step, the operation that it
 * belongs to, the command, and the commands that it waits for.
 */
public final class Listing {
  private final List<Command> commands;
  private final List<String> parts;
  private final List<Deque<Integer>> signals = new ArrayList<>();

  private Listing(List<Command> commands, List<String> parts) {
    this.commands = commands;
    this.parts = parts;
    for (int s = 0; s < Sync.SEMAPHORES; s++) {
      signals.add(new ArrayDeque<>());
    }
  }

  /** Lines of commands that have come without names. */
  public static List<String> of(List<Command> commands) {
    return new Listing(commands, List.of()).lines();
  }

  /** Lines of a program. */
  public static List<String> of(Program program) {
    return new Listing(program.commands(), program.parts()).lines();
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    int width = parts.stream().mapToInt(String::length).max().orElse(0);
    int step = -1;
    for (int i = 0; i < commands.size(); i++) {
      Command command = commands.get(i);
      step += command.opcode() == Opcode.STEP ? 1 : 0;
      String part = width == 0 ? "" : ("%-" + width + "s  ").formatted(parts.get(i));
      String text = Disassembler.text(command);
      lines.add(
          "%7d  %4s  %s%s%s".formatted(i, step < 0 ? "" : step, part, text, after(i, command)));
    }
    return lines;
  }

  /**
   * Whom a command waits for. Where each semaphore is signalled by one engine and taken by one, as
   * the compiler has it, the first to take it in the ring takes what was signalled first.
   */
  private String after(int place, Command command) {
    List<Integer> partners = new ArrayList<>();
    for (int s = 0; s < Sync.SEMAPHORES; s++) {
      if ((command.sync().waits() >> s & 1) != 0 && !signals.get(s).isEmpty()) {
        partners.add(signals.get(s).remove());
      }
      if ((command.sync().signals() >> s & 1) != 0) {
        signals.get(s).add(place);
      }
    }
    return partners.isEmpty()
        ? ""
        : partners.stream()
            .sorted()
            .map(i -> i + " " + commands.get(i).opcode())
            .collect(Collectors.joining(", ", "  # after ", ""));
  }
}
