package dev.ditto.accel.isa;

import dev.ditto.accel.Parameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What commands an accelerator of given parameters can execute. */
public final class Limits {
  private static final List<Space> LOADABLE =
      List.of(Space.X, Space.XREUSE, Space.Y, Space.WEIGHT, Space.PARAM, Space.VECTOR, Space.CODE);

  private static final List<Space> STORABLE =
      List.of(Space.XREUSE, Space.Y, Space.VECTOR, Space.CODE);

  /** Bits of the number of runs of a transfer, and of the bytes of a run. */
  public static final int RUN_BITS = 24;

  private Limits() {}

  /** Scratchpads that LOAD can fill, in all ways in which they can be named. */
  public static List<Space> loadable(Parameters p) {
    return withPacked(LOADABLE, p);
  }

  /** Scratchpads that STORE can read, in all ways in which they can be named. */
  public static List<Space> storable(Parameters p) {
    return withPacked(STORABLE, p);
  }

  private static List<Space> withPacked(List<Space> spaces, Parameters p) {
    return Stream.concat(spaces.stream(), Space.packed().stream().filter(s -> s.isIn(p))).toList();
  }

  /** All that must hold for commands of that kind. */
  public static List<Limit> of(Opcode opcode, Parameters p) {
    List<Limit> limits = new ArrayList<>();
    for (Field field : opcode.format().fields()) {
      boolean free =
          field.signed()
              || field.min() == 0 && field.bits() < 64 && field.max() == (1L << field.bits()) - 1;
      if (!free && field.bits() < 64) {
        limits.add(new Limit.Range(field.name(), field.min(), field.max()));
      }
    }
    switch (opcode) {
      case NOP, FINISH, STEP -> {}
      case LOAD -> transfer(limits, loadable(p), p);
      case STORE -> transfer(limits, storable(p), p);
      case ENCODE -> encode(limits, p);
      case COMPUTE -> compute(limits, p);
      case VECTOR -> vector(limits, p);
      case NORMALIZE -> normalize(limits, p);
      case STANDARDIZE, DIVIDE -> {
        limits.add(range("row", 0, p.rowDepth() - 1));
        limits.add(range("rows", 1, p.rowDepth()));
        limits.add(span("row", "rows", p.rowDepth()));
      }
      case MODULATE -> {
        limits.add(range("scale", 0, p.vectorDepth() - 1));
        limits.add(range("shift", 0, p.vectorDepth() - 1));
        limits.add(fixed("param", p.columns() / p.vectorLanes(), p.paramDepth()));
      }
      case TRANSPOSE -> {
        limits.add(fixed("from", p.columns(), p.codeDepth()));
        limits.add(fixed("to", p.columns(), p.codeDepth()));
      }
      case ACCUMULATE -> {
        limits.add(range("y", 0, p.yDepth() - 1));
        limits.add(range("rows", 1, p.yDepth()));
        limits.add(range("line", 1, p.yDepth()));
        limits.add(range("skip", 0, p.yDepth() - 1));
        limits.add(span("y", "rows", p.yDepth()));
      }
    }
    limits.add(range("layer", 0, p.flowLayers() - 1));
    limits.addAll(general(opcode));
    return merged(limits);
  }

  /** What must hold between operands in every configuration. */
  static List<Limit> general(Opcode opcode) {
    return opcode == Opcode.COMPUTE
        ? List.of(
            new Limit.Below("firstKernelColumn", "kernelWidth"),
            new Limit.Below("firstWindow", "perPixel"))
        : List.of();
  }

  /** Keeps one range for each operand: what all of them allow. */
  private static List<Limit> merged(List<Limit> limits) {
    Map<String, Limit.Range> ranges = new LinkedHashMap<>();
    List<Limit> others = new ArrayList<>();
    for (Limit limit : limits) {
      if (limit instanceof Limit.Range range) {
        ranges.merge(range.operand(), range, Limit.Range::and);
      } else {
        others.add(limit);
      }
    }
    List<Limit> result = new ArrayList<>(ranges.values());
    result.addAll(others);
    return List.copyOf(result);
  }

  /** What is wrong with a command for this accelerator; empty when it can be executed. */
  public static List<String> problems(Command command, Parameters p) {
    return problems(command, of(command.opcode(), p));
  }

  /** Which of some limits a command breaks. */
  public static List<String> problems(Command command, List<Limit> limits) {
    Format format = command.opcode().format();
    List<Long> values = Values.of((Record) command);
    return limits.stream()
        .map(limit -> limit.problem(n -> values.get(format.fields().indexOf(format.field(n)))))
        .flatMap(Optional::stream)
        .toList();
  }

  private static void transfer(List<Limit> limits, List<Space> spaces, Parameters p) {
    List<Integer> depths = spaces.stream().map(s -> s.depth(p)).toList();
    long mostRuns = (1L << RUN_BITS) - 1;
    if (p.axiAddressBits() < 64) {
      limits.add(range("address", 0, (1L << p.axiAddressBits()) - 1));
    }
    limits.add(range("runs", 1, mostRuns));
    limits.add(range("runBytes", 1, mostRuns));
    limits.add(new Limit.Reachable("space", "first", spaces, depths));
    limits.add(new Limit.Multiple("address", p.beatBytes()));
    limits.add(new Limit.Multiple("runBytes", p.beatBytes()));
    limits.add(new Limit.Multiple("stride", p.beatBytes()));
    List<Integer> words = spaces.stream().map(s -> s.wordBytes(p)).toList();
    limits.add(new Limit.WholeWords(spaces, words, depths));
  }

  private static void encode(List<Limit> limits, Parameters p) {
    limits.add(range("x", 0, p.xDepth() - 1));
    limits.add(range("xReuse", 0, p.xReuseDepth() - 1));
    limits.add(range("window", 0, p.windowDepth() - 1));
    limits.add(range("count", 1, p.xDepth()));
    limits.add(range("perPixel", 1, p.windowDepth()));
    limits.add(range("line", 0, p.xDepth()));
    limits.add(span("x", "count", p.xDepth()));
    limits.add(new Limit.Span("xReuse", "count", 0, p.xReuseDepth(), List.of("temporal", "keep")));
    limits.add(new Limit.Span("xReuse", "perPixel", 0, p.xReuseDepth(), List.of("spatial")));
  }

  private static void compute(List<Limit> limits, Parameters p) {
    limits.add(range("rows", 1, p.yDepth()));
    limits.add(range("outWidth", 1, p.yDepth()));
    limits.add(range("perPixel", 1, p.windowDepth()));
    limits.add(range("steps", 1, p.tileSteps()));
    limits.add(range("y", 0, p.yDepth() - 1));
    limits.add(range("weightBuffer", 0, p.weightBuffers() - 1));
    limits.add(span("y", "rows", p.yDepth()));
  }

  private static void vector(List<Limit> limits, Parameters p) {
    limits.add(range("rows", 1, Math.max(p.yDepth(), p.vectorDepth())));
    limits.add(range("a", 0, Math.max(p.yDepth(), p.vectorDepth()) - 1));
    limits.add(range("b", 0, p.vectorDepth() - 1));
    limits.add(range("row", 0, p.rowDepth() - 1));
    limits.add(range("vector", 0, p.vectorDepth() - 1));
    limits.add(range("code", 0, p.codeDepth() - 1));
    limits.add(range("columns", 1, p.columns()));
    int words = p.columns() / p.vectorLanes();
    limits.add(fixed("param", words, p.paramDepth()));
    limits.add(fixed("stat", words, p.statDepth()));
    limits.add(new Limit.Span("vector", "rows", 0, p.vectorDepth(), List.of("toVector")));
    limits.add(new Limit.Span("code", "rows", 0, p.codeDepth(), List.of("toCode")));
    limits.add(new Limit.Span("a", "rows", 0, p.vectorDepth(), List.of("fromVector")));
    limits.add(
        new Limit.Span("b", "rows", 0, p.vectorDepth(), List.of("second", "product"), "broadcast"));
    limits.add(new Limit.Span("row", "rows", 0, p.rowDepth(), List.of("byRow")));
    limits.add(new Limit.Span("a", "rows", 0, p.yDepth(), List.of(), "fromVector"));
  }

  private static void normalize(List<Limit> limits, Parameters p) {
    limits.add(range("words", 1, p.statDepth()));
    limits.add(span("stat", "words", p.statDepth()));
    limits.add(span("source", "words", p.paramDepth()));
    limits.add(span("param", "words", p.paramDepth()));
  }

  private static Limit range(String operand, long min, long max) {
    return new Limit.Range(operand, min, max);
  }

  private static Limit span(String first, String count, int depth) {
    return new Limit.Span(first, count, 0, depth, List.of());
  }

  private static Limit fixed(String first, int count, int depth) {
    return new Limit.Span(first, "", count, depth, List.of());
  }
}
