package dev.ditto.hdl.check;

import dev.ditto.hdl.graph.Site;
import java.util.List;

/**
 * One mistake in a design.
 *
 * @param rule short name of the broken rule, for example {@code width}
 * @param block simple name of the block class
 * @param what what is wrong, with the names and widths of the values
 * @param places the user's lines that matter, the most useful first
 * @param fix what to write instead
 */
public record Finding(String rule, String block, String what, List<Place> places, String fix) {
  public Finding {
    places = List.copyOf(places);
  }

  /**
   * A line of the user's Java.
   *
   * @param what its part in the mistake, for example {@code driven}
   */
  public record Place(String what, Site site) {
    @Override
    public String toString() {
      List<String> lines = site.frames().stream().map(Object::toString).distinct().toList();
      if (lines.size() < 2) {
        return what + " at " + site;
      }
      return what
          + " at "
          + lines.get(0)
          + " (from "
          + String.join(", ", lines.subList(1, lines.size()))
          + ")";
    }
  }

  /** Several lines of text: the rule, what is wrong, a line per place, and the fix. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append(rule).append(" in ").append(block).append(": ").append(what).append('\n');
    for (Place place : places) {
      text.append("    ").append(place).append('\n');
    }
    return text.append("    fix: ").append(fix).append('\n').toString();
  }
}
