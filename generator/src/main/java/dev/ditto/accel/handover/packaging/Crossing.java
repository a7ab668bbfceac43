package dev.ditto.accel.handover.packaging;

import java.util.List;

/**
 * Registers of one clock that registers of another look at.
 *
 * @param place path of the block, from the top on, with slashes
 * @param why it is safe
 * @param from clock of the sources, as the top's port is called
 * @param to clock of whatever looks at them
 * @param sources cells as Vivado names them, {@code place/name_reg}, with {@code [*]} after those
 *     of several bits
 * @param targets cells that the sources go to and nowhere else; empty for data that go to any cell
 *     of {@code to}
 * @param code whether the bits go over together and may arrive no more than a period apart
 */
record Crossing(
    String place,
    String why,
    String from,
    String to,
    List<String> sources,
    List<String> targets,
    boolean code) {
  Crossing {
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
  }

  /** The sources as Quartus names them, wherever the top is. */
  List<String> quartusSources() {
    return sources.stream().map(Crossing::quartus).toList();
  }

  /** The targets likewise. */
  List<String> quartusTargets() {
    return targets.stream().map(Crossing::quartus).toList();
  }

  /** One edition has the module's name before an instance's, another has not. */
  private static String quartus(String cell) {
    int name = cell.lastIndexOf('/') + 1;
    String register = cell.substring(name).replaceFirst("_reg(\\[\\*])?$", "$1");
    return "*" + cell.substring(0, name).replaceFirst("/$", "").replace("/", "|*") + "|" + register;
  }

  /** Whether the cells that it goes to are known by name. */
  boolean named() {
    return !targets.isEmpty();
  }
}
