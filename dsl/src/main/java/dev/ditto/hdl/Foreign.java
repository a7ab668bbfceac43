package dev.ditto.hdl;

import dev.ditto.hdl.check.Finding;
import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.External;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The names that a design's black boxes bring along: of their modules, and of their files. */
final class Foreign {
  private final List<Elaboration.Built> boxes;
  private final Set<String> claimed = new HashSet<>();

  private Foreign(List<Elaboration.Built> boxes) {
    this.boxes = boxes;
  }

  static Foreign of(List<Elaboration.Built> built) {
    return new Foreign(built.stream().filter(b -> b.circuit().external() != null).toList());
  }

  /** Names that no module of ours may have: each is one in Verilog, or a file, or both. */
  Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    Set<String> seen = new HashSet<>();
    for (Elaboration.Built box : boxes) {
      External external = box.circuit().external();
      List<String> wanted = new ArrayList<>(List.of(external.module()));
      external.files().keySet().forEach(file -> wanted.add(stem(file)));
      wanted.stream().filter(name -> seen.add(key(name))).forEach(names::add);
    }
    return names;
  }

  /** Whether a black box may be called as its module is; the first that asks may. */
  boolean claim(Circuit circuit, String wanted) {
    return circuit.external() != null
        && circuit.external().module().equals(wanted)
        && claimed.add(wanted);
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static String stem(String file) {
    return file.substring(0, file.lastIndexOf('.'));
  }

  /** What cannot be in one design: a top that is elsewhere, or two things of one name. */
  List<Finding> check(CircuitBuilder top) {
    List<Finding> findings = new ArrayList<>();
    Map<String, Elaboration.Built> files = new TreeMap<>();
    String name = ModuleNames.simple(top.block.getClass());
    for (Elaboration.Built box : boxes) {
      External external = box.circuit().external();
      if (box.builder() == top) {
        findings.add(
            finding(box, "it is the top, of which nothing would be written", "add it to a block"));
      } else if (external.module().equals(name)) {
        findings.add(
            finding(
                box,
                "its module '" + name + "' is called like the block at the top",
                "call the class at the top otherwise"));
      }
      for (String file : external.files().keySet()) {
        Elaboration.Built before = files.putIfAbsent(key(file), box);
        if (key(file).equals(key(name) + ".v") || before != null && differ(before, box, file)) {
          findings.add(
              finding(
                  box,
                  "there is another file '" + file + "', with another text",
                  "call one of them otherwise"));
        }
      }
    }
    return findings;
  }

  private static boolean differ(Elaboration.Built a, Elaboration.Built b, String file) {
    String text = b.circuit().external().files().get(file);
    return !text.equals(a.circuit().external().files().get(file));
  }

  private static Finding finding(Elaboration.Built box, String what, String fix) {
    CircuitBuilder builder = box.builder();
    boolean known = !builder.madeAt.frames().isEmpty();
    Finding.Place place = new Finding.Place("made", known ? builder.madeAt : builder.site);
    return new Finding("black box", builder.title(), what, List.of(place), fix);
  }
}
