package dev.ditto.cli.run;

import dev.ditto.accel.estimate.Front;
import dev.ditto.accel.estimate.Sweep;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The table of a sweep, of which its files are made.
 *
 * @param keys of the parameters that are varied
 * @param columns names of what is told of each combination
 * @param speed the column in which combinations are compared; more is better
 * @param rows of each combination the parameters' values and all columns; null for what is not
 *     known
 */
record SweepTable(List<String> keys, List<String> columns, String speed, List<Row> rows) {
  private static final String AREA = "area";
  private static final String PRODUCTS = "products";
  private static final String FRONT = "front";
  private static final String REFUSED = "refused";
  private static final int DECIMALS = 4;

  /** One combination. */
  record Row(Map<String, String> values, Map<String, Object> cells) {
    /** As programs read it. */
    private Map<String, Object> told() {
      Map<String, Object> told = new LinkedHashMap<>();
      told.put("values", values);
      cells.forEach(
          (column, cell) -> {
            if (cell != null) {
              told.put(column, cell);
            }
          });
      return told;
    }
  }

  /** By what no network can exceed. */
  static SweepTable peak(List<String> keys, List<Sweep.Point> points) {
    List<Row> rows = new ArrayList<>();
    for (Sweep.Point point : points) {
      Map<String, Object> cells = cells(point);
      cells.put(FRONT, point.front());
      rows.add(new Row(point.values(), cells));
    }
    return of(keys, PRODUCTS, rows);
  }

  /** By what a network takes, of which at least one combination is capable. */
  static SweepTable network(List<String> keys, List<NetworkSweep.Outcome> outcomes) {
    List<NetworkSweep.Outcome> capable =
        outcomes.stream().filter(o -> o.cost().isPresent()).toList();
    Set<NetworkSweep.Outcome> front =
        Front.of(capable, o -> o.point().area(), o -> o.cost().orElseThrow().imagesPerSecond());
    Map<String, Object> unknown = new LinkedHashMap<>();
    capable.get(0).cost().orElseThrow().cells().keySet().forEach(c -> unknown.put(c, null));
    List<Row> rows = new ArrayList<>();
    for (NetworkSweep.Outcome outcome : outcomes) {
      Map<String, Object> cells = cells(outcome.point());
      cells.putAll(outcome.cost().map(NetworkCost::cells).orElse(unknown));
      cells.put(FRONT, front.contains(outcome));
      cells.put(REFUSED, outcome.refusal().isEmpty() ? null : outcome.refusal());
      rows.add(new Row(outcome.point().values(), cells));
    }
    return of(keys, NetworkCost.SPEED, rows);
  }

  private static SweepTable of(List<String> keys, String speed, List<Row> rows) {
    return new SweepTable(keys, List.copyOf(rows.get(0).cells().keySet()), speed, rows);
  }

  private static Map<String, Object> cells(Sweep.Point point) {
    Map<String, Object> cells = new LinkedHashMap<>();
    cells.put(AREA, point.area());
    cells.put("flipFlops", point.flipFlops());
    cells.put("blockRams", point.blockRams());
    cells.put("multipliers", point.multipliers());
    cells.put("memoryBits", point.memoryBits());
    cells.put(PRODUCTS, point.products());
    return cells;
  }

  /** The points as programs read them; what is not known is left out. */
  List<Map<String, Object>> told() {
    return rows.stream().map(Row::told).toList();
  }

  /** For spreadsheets. */
  String csv() {
    StringBuilder text = new StringBuilder();
    text.append(String.join(",", keys)).append(',').append(String.join(",", columns)).append('\n');
    for (Row row : rows) {
      text.append(keys.stream().map(row.values()::get).collect(Collectors.joining(",")));
      columns.forEach(column -> text.append(',').append(csv(row.cells().get(column))));
      text.append('\n');
    }
    return text.toString();
  }

  private static String csv(Object cell) {
    if (cell instanceof Double number) {
      return BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString();
    }
    String text = cell == null ? "" : cell.toString();
    return text.matches("[^\",\\s]*( [^\",\\s]+)*")
        ? text
        : "\"" + text.replace("\"", "\"\"") + "\"";
  }
}
