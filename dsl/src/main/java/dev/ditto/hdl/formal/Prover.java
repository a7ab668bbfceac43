package dev.ditto.hdl.formal;

import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.graph.Property;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Proves a design's assertions from the assumptions of its top, and looks for ways to its covers,
 * with Yosys and Z3. Registers and memories start with any contents, those with contents of their
 * own with these; reset is low in the first cycle and high from then on, which says the same about
 * a reset at any later time, but for memories with contents: no reset brings them back.
 *
 * <p>With several clocks a step is a moment in which any of them may change, so a cycle takes two
 * steps or more, and every order of edges is looked at. All resets are low until each clock has
 * risen once. Traces then show the clocks, and depths count steps.
 *
 * <p>In the place of a black box stands its model; one without is refused, with an {@link
 * IllegalArgumentException}.
 */
public final class Prover {
  private static final Pattern FAILED = Pattern.compile("Assert failed in [^.: ]+(\\S*): (\\S+)");
  private static final Pattern REACHED =
      Pattern.compile("Reached cover statement at (\\S+) in step");

  private final Duration limit;

  /** A prover that gives the solver two minutes. */
  public Prover() {
    this(Duration.ofMinutes(2));
  }

  /** A prover with a time limit for each run of a tool. */
  public Prover(Duration limit) {
    this.limit = limit;
  }

  /**
   * Looks for a failing assertion in the first cycles.
   *
   * @param depth cycles, that of reset included, from 2
   */
  public Result check(Design original, int depth) {
    Design design = original.modelled();
    checkGoals(design, Property.Kind.ASSERT, depth);
    try (Model model = Model.of(design, limit)) {
      return bounded(model, new Places(design), depth);
    }
  }

  /**
   * Proves the assertions for all time, by induction over any {@code depth} cycles in a row; of a
   * design with one clock.
   *
   * @param depth cycles, that of reset included, from 2
   */
  public Result prove(Design original, int depth) {
    Design design = original.modelled();
    checkGoals(design, Property.Kind.ASSERT, depth);
    if (design.top().domains().size() > 1) {
      throw new IllegalArgumentException(
          design.top().name()
              + " has several clocks; in the steps of an induction they might all stand still. Look"
              + " at the first steps with check(...)");
    }
    try (Model model = Model.of(design, limit)) {
      Places places = new Places(design);
      Result base = bounded(model, places, depth);
      if (base.verdict() != Verdict.BOUNDED) {
        return base;
      }
      Model.Answer answer = model.ask(List.of("-i", "-t", "" + depth));
      return switch (status(answer)) {
        case "PASSED" -> new Result(Verdict.PROVED, depth, List.of(), List.of());
        case "FAILED" -> failure(Verdict.NOT_INDUCTIVE, answer, places, depth);
        default -> new Result(Verdict.TIMED_OUT, depth, List.of(), List.of());
      };
    }
  }

  /**
   * Looks for ways to all covers within the first cycles.
   *
   * @param depth cycles, that of reset included, from 2
   */
  public Result cover(Design original, int depth) {
    Design design = original.modelled();
    checkGoals(design, Property.Kind.COVER, depth);
    try (Model model = Model.of(design, limit)) {
      Places places = new Places(design);
      Model.Answer answer = model.ask(List.of("-c", "-t", "" + depth));
      if (status(answer).isEmpty()) {
        return new Result(Verdict.TIMED_OUT, depth, List.of(), List.of());
      }
      List<String> reached = REACHED.matcher(answer.log()).results().map(m -> m.group(1)).toList();
      List<Goal> missed =
          goals(places, Property.Kind.COVER)
              .filter(g -> !reached.contains(g.property().name()))
              .toList();
      Verdict verdict = missed.isEmpty() ? Verdict.REACHED : Verdict.UNREACHED;
      return new Result(verdict, depth, missed, traces(answer, places));
    }
  }

  private static Result bounded(Model model, Places places, int depth) {
    Model.Answer answer = model.ask(List.of("--presat", "-t", "" + depth));
    return switch (status(answer)) {
      case "PASSED" -> new Result(Verdict.BOUNDED, depth, List.of(), List.of());
      case "FAILED" -> failure(Verdict.REFUTED, answer, places, depth);
      case "PREUNSAT" -> new Result(Verdict.CONTRADICTION, depth, List.of(), List.of());
      default -> new Result(Verdict.TIMED_OUT, depth, List.of(), List.of());
    };
  }

  private static Result failure(Verdict verdict, Model.Answer answer, Places places, int depth) {
    List<Goal> broken = new ArrayList<>();
    Matcher matcher = FAILED.matcher(answer.log());
    while (matcher.find()) {
      String instance = matcher.group(1).isEmpty() ? "" : matcher.group(1).substring(1) + ".";
      String path = instance + matcher.group(2);
      broken.add(new Goal(path, places.properties().get(path)));
    }
    return new Result(verdict, depth, broken, traces(answer, places));
  }

  private static List<Trace> traces(Model.Answer answer, Places places) {
    return answer.dumps().stream().map(dump -> places.trace(Vcd.read(dump))).toList();
  }

  /** The last word of yosys-smtbmc; empty when it was cut short. */
  private static String status(Model.Answer answer) {
    Matcher matcher = Pattern.compile("Status: (\\w+)").matcher(answer.log());
    return matcher.find() ? matcher.group(1) : "";
  }

  private static Stream<Goal> goals(Places places, Property.Kind kind) {
    return places.properties().entrySet().stream()
        .filter(e -> e.getValue().kind() == kind)
        .map(e -> new Goal(e.getKey(), e.getValue()));
  }

  private static void checkGoals(Design design, Property.Kind kind, int depth) {
    if (depth < 2) {
      throw new IllegalArgumentException(
          "depth is " + depth + ", it starts at 2 cycles: one of reset, one to look at");
    }
    Map<String, Property> properties = new Places(design).properties();
    if (properties.values().stream().noneMatch(p -> p.kind() == kind)) {
      String word = kind == Property.Kind.COVER ? "cover" : "assertAlways";
      throw new IllegalArgumentException(
          design.top().name() + " has nothing to show: say " + word + "(...) in it");
    }
  }
}
