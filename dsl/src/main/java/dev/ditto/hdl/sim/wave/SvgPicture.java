package dev.ditto.hdl.sim.wave;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Draws waves as an SVG picture, for documents. Every cycle is a column between two lines; a grey
 * column stands for cycles in which nothing changes.
 */
final class SvgPicture {
  private static final int CELL = 44;
  private static final int ROW = 30;
  private static final int HIGH = 20;
  private static final int TOP = 26;
  private static final int SLOPE = 4;
  private static final int LETTER = 7;

  /** Cycles without a change that are still drawn. */
  private static final int QUIET = 4;

  /** In place of a cycle: some are left out. */
  private static final int CUT = -1;

  private final List<Integer> shown;
  private final int cycles;
  private final List<Picture.Row> rows;
  private final int margin;
  private final StringBuilder out = new StringBuilder();

  private SvgPicture(List<Integer> shown, List<Picture.Row> rows) {
    this.shown = shown;
    this.cycles = shown.size();
    this.rows = rows;
    int longest = rows.stream().mapToInt(row -> row.variable().path().length()).max().orElse(0);
    margin = 12 + LETTER * longest;
  }

  static String draw(List<Picture.Row> rows) {
    List<Integer> shown = shown(rows);
    List<Picture.Row> drawn = new ArrayList<>();
    for (Picture.Row row : rows) {
      List<BigInteger> values = new ArrayList<>();
      for (int cycle : shown) {
        values.add(cycle == CUT ? values.get(values.size() - 1) : row.values().get(cycle));
      }
      drawn.add(new Picture.Row(row.variable(), values));
    }
    return new SvgPicture(shown, drawn).draw();
  }

  /** The cycles to draw: of a long stretch without a change the first two and the last. */
  private static List<Integer> shown(List<Picture.Row> rows) {
    int cycles = rows.get(0).values().size();
    List<Integer> shown = new ArrayList<>();
    for (int from = 0; from < cycles; ) {
      int start = from;
      int end = rows.stream().mapToInt(row -> row.end(start)).min().orElse(cycles);
      for (int cycle = start; cycle < end; cycle++) {
        if (end - start <= QUIET || cycle < start + 2 || cycle == end - 1) {
          shown.add(cycle);
        } else if (cycle == start + 2) {
          shown.add(CUT);
        }
      }
      from = end;
    }
    return shown;
  }

  private String draw() {
    int width = margin + cycles * CELL + 8;
    int height = TOP + rows.size() * ROW + 4;
    line(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\""
            + " font-family=\"monospace\" font-size=\"11\">",
        width, height, width, height);
    line("<rect width=\"%d\" height=\"%d\" fill=\"#fff\"/>", width, height);
    for (int i = 0; i <= cycles; i++) {
      int x = margin + i * CELL;
      line("<path d=\"M%d %dV%d\" stroke=\"#dde3ea\"/>", x, TOP - 4, height - 4);
      if (i < cycles && shown.get(i) == CUT) {
        line(
            "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"#dde3ea\"/>",
            x, TOP - 4, CELL, height - TOP);
      } else if (i < cycles) {
        label(x + CELL / 2, TOP - 10, "middle", "#7a8694", Integer.toString(shown.get(i)));
      }
    }
    for (int i = 0; i < rows.size(); i++) {
      Picture.Row row = rows.get(i);
      int base = TOP + i * ROW + HIGH + 3;
      label(margin - 8, base - 6, "end", "#1d2733", row.variable().path());
      if (row.variable().width() == 1 && row.variable().states().isEmpty()) {
        bit(row, base);
      } else {
        number(row, base);
      }
    }
    return out.append("</svg>\n").toString();
  }

  private void bit(Picture.Row row, int base) {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < cycles; i++) {
      int y = row.values().get(i).signum() == 0 ? base : base - HIGH;
      int x = margin + i * CELL;
      path.append(i == 0 ? "M" + x + " " + y : "L" + (x + SLOPE) + " " + y).append("H");
      path.append(x + CELL);
    }
    line("<path d=\"%s\" fill=\"none\" stroke=\"#3b76c4\" stroke-width=\"1.6\"/>", path);
  }

  private void number(Picture.Row row, int base) {
    int middle = base - HIGH / 2;
    for (int from = 0; from < cycles; from = row.end(from)) {
      int left = margin + from * CELL;
      int right = margin + row.end(from) * CELL;
      if (row.values().get(from) == null) {
        line("<path d=\"M%d %dH%d\" stroke=\"#9aa7b5\"/>", left, middle, right);
        continue;
      }
      boolean zero = row.values().get(from).equals(BigInteger.ZERO);
      line(
          "<path d=\"M%d %dL%d %dH%dL%d %dL%d %dH%dZ\" fill=\"%s\" stroke=\"#3b76c4\"/>",
          left,
          middle,
          left + SLOPE,
          base - HIGH,
          right - SLOPE,
          right,
          middle,
          right - SLOPE,
          base,
          left + SLOPE,
          zero ? "#fff" : "#e6eef8");
      String text = row.text(from);
      int most = (right - left - 2 * SLOPE) / LETTER;
      if (text.length() > most) {
        text = text.substring(0, Math.max(0, most - 1)) + "…";
      }
      label((left + right) / 2, middle + 4, "middle", zero ? "#9aa7b5" : "#1d2733", text);
    }
  }

  private void label(int x, int y, String anchor, String color, String text) {
    line(
        "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\" fill=\"%s\">%s</text>",
        x, y, anchor, color, text.replace("&", "&amp;").replace("<", "&lt;"));
  }

  private void line(String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
