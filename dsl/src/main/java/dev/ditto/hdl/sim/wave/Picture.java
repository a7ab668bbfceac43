package dev.ditto.hdl.sim.wave;

import dev.ditto.hdl.sim.Numbers;
import dev.ditto.hdl.sim.Snapshot;
import dev.ditto.hdl.sim.Variable;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;

/**
 * Draws waves with letters. A cycle is a cell of the same width everywhere; one-bit signals take
 * two lines, others three.
 */
public final class Picture {
  private static final int WIDEST_CELL = 18;

  private final long first;
  private final int cycles;
  private final List<Row> rows;
  private final int cell;
  private final int margin;
  private final StringBuilder out = new StringBuilder();

  /** A signal, and its values cycle by cycle; null where it means nothing. */
  record Row(Variable variable, List<BigInteger> values) {
    String text(int cycle) {
      BigInteger value = values.get(cycle);
      return value == null
          ? ""
          : Numbers.text(value, variable.width(), variable.signed(), variable.states());
    }

    /** The first cycle after {@code cycle} with another value. */
    int end(int cycle) {
      int end = cycle + 1;
      while (end < values.size() && Objects.equals(values.get(end), values.get(cycle))) {
        end++;
      }
      return end;
    }
  }

  private Picture(long first, int cycles, List<Row> rows) {
    this.first = first;
    this.cycles = cycles;
    this.rows = rows;
    cell = cell();
    margin = rows.stream().mapToInt(r -> r.variable().path().length()).max().orElse(0) + 2;
  }

  /**
   * Draws variables of a design over cycles.
   *
   * @param cycles consecutive, oldest first
   */
  public static String draw(List<Snapshot> cycles, List<Variable> variables) {
    List<Row> rows =
        variables.stream()
            .map(v -> new Row(v, cycles.stream().map(s -> s.value(v)).toList()))
            .toList();
    return draw(cycles.get(0).cycle(), cycles.size(), rows);
  }

  static String draw(long first, int cycles, List<Row> rows) {
    return new Picture(first, cycles, rows).draw();
  }

  /** Wide enough for every number to be read, up to a limit. */
  private int cell() {
    int width = Math.max(3, Long.toString(first + cycles).length() + 1);
    for (Row row : rows) {
      for (int from = 0; row.variable().width() > 1 && from < cycles; from = row.end(from)) {
        int length = row.end(from) - from;
        width = Math.max(width, (row.text(from).length() + 1 + length) / length);
      }
    }
    return Math.min(width, WIDEST_CELL);
  }

  private String draw() {
    StringBuilder numbers = new StringBuilder();
    for (int i = 0; i < cycles; i++) {
      numbers.append(pad(Long.toString(first + i), cell));
    }
    line("cycle", numbers);
    for (Row row : rows) {
      if (row.variable().width() == 1 && row.variable().states().isEmpty()) {
        bit(row);
      } else {
        number(row);
      }
    }
    return out.toString();
  }

  private void bit(Row row) {
    StringBuilder high = new StringBuilder();
    StringBuilder low = new StringBuilder();
    for (int i = 0; i < cycles; i++) {
      boolean one = row.values().get(i).signum() != 0;
      boolean same = i == 0 || row.values().get(i).equals(row.values().get(i - 1));
      String rest = "─".repeat(cell - 1);
      String empty = " ".repeat(cell - 1);
      high.append(same ? one ? "─" : " " : one ? "┌" : "┐").append(one ? rest : empty);
      low.append(same ? one ? " " : "─" : one ? "┘" : "└").append(one ? empty : rest);
    }
    line(row.variable().path(), high);
    line("", low);
  }

  private void number(Row row) {
    StringBuilder top = new StringBuilder();
    StringBuilder middle = new StringBuilder();
    StringBuilder bottom = new StringBuilder();
    for (int from = 0; from < cycles; from = row.end(from)) {
      int width = (row.end(from) - from) * cell - 1;
      String text = row.text(from);
      text = text.length() <= width ? text : text.substring(0, width - 1) + "…";
      top.append("┬").append("─".repeat(width));
      middle.append("│").append(pad(text, width));
      bottom.append("┴").append("─".repeat(width));
    }
    line("", top);
    line(row.variable().path(), middle);
    line("", bottom);
  }

  private void line(String name, CharSequence wave) {
    out.append((pad(name, margin) + wave).stripTrailing()).append('\n');
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }
}
