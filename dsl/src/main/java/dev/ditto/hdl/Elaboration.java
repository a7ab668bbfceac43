package dev.ditto.hdl;

import dev.ditto.hdl.check.CombinationalPaths;
import dev.ditto.hdl.check.Finding;
import dev.ditto.hdl.check.ResetValues;
import dev.ditto.hdl.check.Rules;
import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.Design;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** One run from Java to a design. It belongs to one thread; nothing of it is global. */
final class Elaboration {
  /** Name of the method below which all frames are the user's own tool, not the design. */
  static final String ENTRY = "run";

  private static final List<String> LEAVES_HOLES =
      List.of("target", "scope", "shape", "key", "when", "thread", "outside");
  private static final ThreadLocal<Elaboration> CURRENT = new ThreadLocal<>();

  private static final System.Logger LOG = System.getLogger(Elaboration.class.getPackageName());

  private final Deque<CircuitBuilder> open = new ArrayDeque<>();
  private final Map<CircuitBuilder.Key, Built> built = new LinkedHashMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, CombinationalPaths> paths = new LinkedHashMap<>();
  private final Map<String, ResetValues> resets = new LinkedHashMap<>();
  private final Map<String, ClassFile.Debug> untold = new LinkedHashMap<>();
  private final Thread thread = Thread.currentThread();
  private final boolean formal;
  private HdlException fatal;
  private volatile boolean over;

  /** A finished block: its place among all, and its circuit under a provisional name. */
  record Built(CircuitBuilder.Key key, CircuitBuilder builder, Circuit circuit) {}

  private Elaboration(boolean formal) {
    this.formal = formal;
  }

  /** Builds, checks and names a design. */
  static Design run(Supplier<? extends Block> top, boolean formal) {
    Elaboration before = CURRENT.get();
    Elaboration now = new Elaboration(formal);
    CURRENT.set(now);
    try {
      return now.finish(top);
    } finally {
      if (before == null) {
        CURRENT.remove();
      } else {
        CURRENT.set(before);
      }
      now.close();
      now.over = true;
      now.untold.forEach((block, debug) -> LOG.log(System.Logger.Level.WARNING, debug.of(block)));
    }
  }

  /** The elaboration that runs on this thread; fails when there is none. */
  static Elaboration current() {
    Elaboration now = CURRENT.get();
    if (now == null) {
      CallSite call = CallSite.here();
      String thread = Thread.currentThread().getName();
      String what = "no design is being built on thread '" + thread + "'";
      Finding finding = call.parallel() ? Misuse.parallel(call) : Misuse.outside(what);
      throw new HdlException(List.of(finding));
    }
    return now;
  }

  /** Whether this thread builds a design. */
  static boolean running() {
    return CURRENT.get() != null;
  }

  /** Whether this thread runs a block's constructor. */
  static boolean constructing() {
    return running() && !CURRENT.get().open.isEmpty();
  }

  /** The block under construction, as messages show it. */
  String title() {
    return open.isEmpty() ? "-" : open.peek().title();
  }

  /** Whether the design is built, well or not. */
  boolean over() {
    return over;
  }

  private Design finish(Supplier<? extends Block> supplier) {
    try {
      Block top = supplier.get();
      if (open.isEmpty() || top == null) {
        throw fatal(Misuse.noTop());
      }
      close(top);
      collectOpen();
      open.forEach(beside -> findings.add(Misuse.besideTop(beside)));
      findings.addAll(Foreign.of(List.copyOf(built.values())).check(top.builder()));
    } catch (RuntimeException failure) {
      if (failure == fatal) {
        throw failure;
      }
      collectOpen();
      if (failure instanceof HdlException broken) {
        findings.addAll(broken.findings());
      } else if (failure instanceof ImpossibleException impossible
          && impossible.finding() != null) {
        findings.add(impossible.finding());
      } else {
        Finding given =
            failure instanceof NullPointerException missing ? GivenNull.of(missing, title()) : null;
        if (given != null) {
          findings.add(given);
        } else if (findings.isEmpty()) {
          throw failure;
        }
      }
      HdlException all = new HdlException(findings);
      all.initCause(failure);
      throw all;
    }
    if (!findings.isEmpty()) {
      throw new HdlException(findings);
    }
    return new Design(ModuleNames.apply(List.copyOf(built.values())));
  }

  private void close() {
    for (CircuitBuilder builder : open) {
      builder.close();
    }
  }

  /** Whether the design is built for proofs. */
  boolean formal() {
    return formal;
  }

  Thread thread() {
    return thread;
  }

  /** The innermost block under construction. */
  CircuitBuilder builder() {
    CircuitBuilder builder = open.peek();
    if (builder == null) {
      throw fatal(Misuse.outside("no block is under construction"));
    }
    return builder;
  }

  void begin(CircuitBuilder builder) {
    open.push(builder);
    ClassFile.Debug debug = ClassFile.of(builder.block.getClass()).debug();
    if (debug != ClassFile.Debug.ALL) {
      untold.put(builder.title(), debug);
    }
  }

  CircuitBuilder parent() {
    return open.peek();
  }

  /** Stops at once, with everything found so far. */
  HdlException fatal(Finding finding) {
    collectOpen();
    findings.add(finding);
    fatal = new HdlException(findings);
    return fatal;
  }

  private void collectOpen() {
    open.descendingIterator().forEachRemaining(builder -> findings.addAll(builder.findings()));
  }

  /** Finishes a block; returns its builder, whose key names the circuit that it shares. */
  CircuitBuilder close(Block block) {
    CircuitBuilder builder = block.builder();
    if (open.peek() != builder) {
      throw Misuse.notInnermost(this, builder, open.peek());
    }
    CircuitBuilder.Key key = builder.key();
    Built first = built.get(key);
    // A provisional name: the same for equal keys, and unlike any Java name.
    Circuit circuit = builder.freeze(first == null ? "#" + built.size() : first.circuit().name());
    open.pop();
    if (first == null) {
      built.put(key, new Built(key, builder, circuit));
      findings.addAll(builder.findings());
      check(builder, circuit);
    } else if (!SameShape.equal(first.circuit(), circuit)) {
      findings.add(Misuse.differs(first.builder(), builder));
    }
    return builder;
  }

  /** A call that went wrong leaves holes, which would only be reported again as such. */
  private void check(CircuitBuilder builder, Circuit circuit) {
    ResetValues reset =
        ResetValues.of(circuit, builder.title(), Subjects.unreset(builder, circuit), resets);
    boolean holes =
        !builder.standIns.isEmpty()
            || builder.findings().stream().anyMatch(f -> LEAVES_HOLES.contains(f.rule()));
    if (!holes) {
      findings.addAll(Rules.check(Subjects.of(builder, circuit, reset, paths)));
    }
    resets.put(circuit.name(), reset);
    paths.put(circuit.name(), CombinationalPaths.of(circuit, paths));
  }
}
