package dev.ditto.hdl.check;

import dev.ditto.hdl.check.Finding.Place;
import dev.ditto.hdl.graph.Memory;
import java.util.ArrayList;
import java.util.List;

/** Every memory is both written and read. */
final class MemoryRule implements Rule {
  @Override
  public List<Finding> check(Subject subject) {
    List<Finding> findings = new ArrayList<>();
    for (Memory memory : subject.circuit().memories()) {
      boolean read = !memory.reads().isEmpty();
      boolean written = !memory.writes().isEmpty();
      if (read && written) {
        continue;
      }
      List<Place> places = new ArrayList<>();
      places.add(new Place("made", memory.site()));
      memory.reads().forEach(r -> places.add(new Place("read", r.site())));
      memory.writes().forEach(w -> places.add(new Place("written", w.site())));
      String lacks =
          read ? "read but never written" : written ? "written but never read" : "never used";
      findings.add(
          new Finding(
              "memory",
              subject.block(),
              "memory '"
                  + memory.name()
                  + "' ("
                  + memory.depth()
                  + " words of "
                  + Words.bits(memory.width())
                  + ") is "
                  + lacks,
              places,
              read
                  ? memory.contents().isEmpty()
                      ? "write it; its contents are undefined until then"
                      : "write it, or make it read-only: rom(type, words)"
                  : written ? "read it, or delete it" : "delete it"));
    }
    return findings;
  }
}
