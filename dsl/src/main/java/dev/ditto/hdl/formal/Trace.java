package dev.ditto.hdl.formal;

import dev.ditto.hdl.graph.Site;
import java.math.BigInteger;
import java.util.List;

/**
 * Values of a design's signals, cycle by cycle, in each as they are before the edge that ends it.
 *
 * @param rows ports of the top first, then by instance
 */
public record Trace(int cycles, List<Row> rows) {
  public Trace {
    rows = List.copyOf(rows);
  }

  /**
   * One signal.
   *
   * @param signal instance names from the top and its own, with dots between
   * @param site where it was made
   * @param values unsigned, one a cycle
   * @param states names of the values from zero on, when it is the state of a machine; else empty
   */
  public record Row(
      String signal, int width, Site site, List<BigInteger> values, List<String> states) {
    public Row {
      values = List.copyOf(values);
      states = List.copyOf(states);
    }

    /** A state's name, or the value in hexadecimal. */
    String text(int cycle) {
      BigInteger value = values.get(cycle);
      boolean named = value.compareTo(BigInteger.valueOf(states.size())) < 0;
      return named ? states.get(value.intValue()) : value.toString(16);
    }
  }

  /** The row of a signal; throws {@link IllegalArgumentException} when there is none. */
  public Row row(String signal) {
    return rows.stream()
        .filter(r -> r.signal().equals(signal))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no signal " + signal + " in the trace"));
  }

  /**
   * A table with a column a cycle, values in hexadecimal, states by name, and the Java line of each
   * signal.
   */
  @Override
  public String toString() {
    int names = rows.stream().mapToInt(r -> r.signal().length()).max().orElse(0);
    names = Math.max(names, "cycle".length());
    int[] columns = new int[cycles];
    for (int i = 0; i < cycles; i++) {
      int cycle = i;
      columns[i] = rows.stream().mapToInt(r -> r.text(cycle).length()).max().orElse(0);
      columns[i] = Math.max(columns[i], Integer.toString(i).length());
    }
    StringBuilder table = new StringBuilder(pad("cycle", names));
    for (int i = 0; i < cycles; i++) {
      table.append("  ").append(" ".repeat(columns[i] - Integer.toString(i).length())).append(i);
    }
    table.append('\n');
    for (Row row : rows) {
      table.append(pad(row.signal(), names));
      for (int i = 0; i < cycles; i++) {
        String value = row.text(i);
        table.append("  ").append(" ".repeat(columns[i] - value.length())).append(value);
      }
      table.append(row.site().frames().isEmpty() ? "" : "  " + row.site()).append('\n');
    }
    return table.toString();
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(width - text.length());
  }
}
