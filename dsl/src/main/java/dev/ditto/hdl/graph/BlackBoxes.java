package dev.ditto.hdl.graph;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the black boxes of a design: circuits whose Verilog comes from elsewhere. */
public final class BlackBoxes {
  private BlackBoxes() {}

  /** The circuits that are black boxes. */
  public static List<Circuit> of(Design design) {
    return design.circuits().stream().filter(c -> c.external() != null).toList();
  }

  /** The first black box that nothing describes, as a message names it. */
  public static Optional<String> withoutModel(Design design) {
    return first(design, box -> !box.modelled());
  }

  /** The first black box whose Verilog is not known, as a message names it. */
  public static Optional<String> withoutVerilog(Design design) {
    return first(design, box -> box.files().isEmpty());
  }

  /** The first black box of all, as a message names it. */
  public static Optional<String> any(Design design) {
    return first(design, box -> true);
  }

  private static Optional<String> first(Design design, Predicate<External> wanted) {
    return of(design).stream()
        .filter(c -> wanted.test(c.external()))
        .findFirst()
        .map(c -> title(design, c));
  }

  /** {@code black box 'PLL' (Pll.java:12, added at Top.java:30)}. */
  private static String title(Design design, Circuit box) {
    Optional<Site> added =
        design.circuits().stream()
            .flatMap(c -> c.instances().stream())
            .filter(i -> i.circuit().equals(box.name()))
            .map(Instance::site)
            .findFirst();
    return "black box '"
        + box.external().module()
        + "' ("
        + box.site()
        + added.map(site -> ", added at " + site).orElse("")
        + ")";
  }
}
