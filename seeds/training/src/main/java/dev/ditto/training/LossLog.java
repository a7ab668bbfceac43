package dev.ditto.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How the error fell, in a table of comma-separated values that grows as the training goes. */
final class LossLog {
  private static final String HEADER = "step,mean_loss,seconds";

  private final Path file;
  private final List<Row> rows = new ArrayList<>();

  /**
   * One line of the table.
   *
   * @param step steps done
   * @param meanLoss mean error of the steps since the line before
   * @param seconds time the training has taken so far, over all its sittings
   */
  record Row(int step, double meanLoss, double seconds) {
    private String line() {
      return String.format(Locale.ROOT, "%d,%.5f,%.1f", step, meanLoss, seconds);
    }
  }

  /**
   * Starts a table, or goes on with one.
   *
   * @param file the table
   * @param stepsDone lines of later steps are dropped, since those will be done again
   * @throws IOException if the file cannot be read or written, or is no such table
   */
  LossLog(Path file, int stepsDone) throws IOException {
    this.file = file;
    if (stepsDone > 0 && Files.exists(file)) {
      List<String> lines = Files.readAllLines(file);
      for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
        Row row = parse(line);
        if (row.step() <= stepsDone) {
          rows.add(row);
        }
      }
    }
    save();
  }

  private Row parse(String line) throws IOException {
    String[] fields = line.split(",");
    try {
      return new Row(
          Integer.parseInt(fields[0]),
          Double.parseDouble(fields[1]),
          Double.parseDouble(fields[2]));
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
      throw new IOException(file + " holds the line \"" + line + "\", expected " + HEADER, e);
    }
  }

  void add(Row row) throws IOException {
    rows.add(row);
    save();
  }

  List<Row> rows() {
    return List.copyOf(rows);
  }

  /** Time the training has taken so far. */
  double seconds() {
    return rows.isEmpty() ? 0 : rows.get(rows.size() - 1).seconds();
  }

  private void save() throws IOException {
    List<String> lines = new ArrayList<>(List.of(HEADER));
    rows.forEach(row -> lines.add(row.line()));
    Files.write(file, lines);
  }
}
