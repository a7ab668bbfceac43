package dev.ditto.hdl;

import dev.ditto.hdl.Drafts.SignalDraft;
import dev.ditto.hdl.check.Finding;
import dev.ditto.hdl.check.Finding.Place;
import dev.ditto.hdl.graph.Circuit;
import java.util.List;

/** Findings about blocks used in the wrong place or at the wrong time. */
final class Misuse {
  private static final String ADD =
      "add the block where it is made: var child = add(new Child(...))";

  private Misuse() {}

  /** A value that this block may not use. Stops elaboration when there is no going on. */
  static void foreign(Op op, Value<?> value) {
    CircuitBuilder here = op.builder;
    CircuitBuilder there = value.owner;
    String what = Describe.value(there, value);
    Place made = new Place("made", Describe.site(value));
    if (there.elaboration.thread() != Thread.currentThread()) {
      op.report(
          "thread",
          what
              + " belongs to a design that thread '"
              + there.elaboration.thread().getName()
              + "' builds, this is '"
              + Thread.currentThread().getName()
              + "'",
          "describe one design on one thread",
          made);
    } else if (there.elaboration != here.elaboration) {
      op.report(
          "outside",
          what + " belongs to another elaboration",
          "make all blocks of a design inside one Hdl.elaborate(...)",
          made);
    } else if (encloses(there, here)) {
      checkAdded(op);
      op.report(
          "scope",
          what + " belongs to the enclosing block " + there.title(),
          "give " + here.title() + " an input and drive it from " + there.title(),
          made);
    } else {
      op.report(
          "scope",
          what
              + " is inside block "
              + there.title()
              + ", whose parent is "
              + (there.parent == null ? "nothing" : there.parent.title()),
          there.parent == here
              ? "give " + there.title() + " an output that carries it"
              : "carry it through outputs of " + there.title() + " and the blocks around it",
          made);
    }
  }

  /** Hardware described where no constructor of a block is running. */
  static Finding outside(String what) {
    return new Finding(
        "outside",
        "-",
        what,
        List.of(new Place("used", CallSite.here().site().innermost())),
        "describe hardware in the constructor of a Block, inside Hdl.elaborate(() -> ...), on the"
            + " thread that called it");
  }

  /** A value used where this thread builds no design. */
  static HdlException stray(Value<?> value) {
    CallSite call = CallSite.here();
    CircuitBuilder there = value.owner;
    List<Place> places =
        List.of(
            new Place("used", call.site().innermost()), new Place("made", Describe.site(value)));
    String what = Describe.value(there, value);
    if (call.parallel()) {
      return new HdlException(List.of(parallel(call)));
    }
    if (there.elaboration.over()) {
      return new HdlException(
          List.of(
              new Finding(
                  "outside",
                  there.title(),
                  what + " is used after its design was built",
                  places,
                  "describe hardware in the constructor; to look at a value of the running design,"
                      + " make it an output")));
    }
    return new HdlException(
        List.of(
            new Finding(
                "thread",
                there.title(),
                what
                    + " belongs to a design that thread '"
                    + there.elaboration.thread().getName()
                    + "' builds, this is '"
                    + Thread.currentThread().getName()
                    + "'",
                places,
                "describe one design on one thread")));
  }

  /** Hardware made in a stream whose order is not fixed. */
  static Finding parallel(CallSite call) {
    return new Finding(
        "thread",
        "-",
        "hardware is made in a parallel java.util.stream, whose order differs from run to run",
        List.of(new Place("made", call.site().innermost())),
        "make the stream sequential, or use each(n, i -> ...)");
  }

  /** Stops when the innermost block's constructor is over although nobody added it. */
  static void checkAdded(Op op) {
    CircuitBuilder builder = op.builder;
    if (!constructing(builder)) {
      throw builder.elaboration.fatal(notAdded(builder));
    }
  }

  static HdlException notInnermost(
      Elaboration elaboration, CircuitBuilder closing, CircuitBuilder innermost) {
    boolean again = closing.closed();
    return elaboration.fatal(
        again || innermost == null
            ? new Finding(
                "add",
                closing.title(),
                "block " + closing.title() + " is added twice",
                List.of(
                    new Place("added again", CallSite.here().site()),
                    new Place("made", closing.madeAt)),
                "add each block once, where it is made")
            : notAdded(innermost));
  }

  /** The world outside knows ports by name, so none is renamed to make place for another. */
  static Finding samePort(
      CircuitBuilder builder, String name, SignalDraft first, SignalDraft second) {
    return new Finding(
        "name",
        builder.title(),
        "two ports are called '" + name + "'",
        List.of(new Place("the first is made", first.site), new Place("the other", second.site)),
        "name one of them otherwise; upper case after lower is an underscore: incY is inc_y");
  }

  /** Clocks and resets are ports, too. */
  static Finding portLikeClock(CircuitBuilder builder, String name, SignalDraft port) {
    return new Finding(
        "name",
        builder.title(),
        "a port is called '" + name + "' as a clock or reset of its block is",
        List.of(new Place("made", port.site)),
        "name it otherwise; aclk and aresetn come by themselves, more clocks with clock()");
  }

  /** Nothing to build. */
  static Finding noTop() {
    return new Finding(
        "outside",
        "-",
        "the supplier given to elaborate makes no block, or one that is finished",
        List.of(),
        "make the top block there: elaborate(() -> new Top(...))");
  }

  /** The top has no parent. */
  static Finding topAdded(CircuitBuilder top) {
    return new Finding(
        "add",
        top.title(),
        "the top block " + top.title() + " is added, it has no parent",
        List.of(new Place("made", top.madeAt)),
        "give it to elaborate as it is: elaborate(() -> new " + top.title() + "(...))");
  }

  static Finding differs(CircuitBuilder first, CircuitBuilder second) {
    Circuit circuit = first.frozen();
    return new Finding(
        "parameters",
        second.title(),
        "two blocks "
            + second.title()
            + " with equal parameters "
            + (circuit.parameters().isEmpty() ? "(none)" : circuit.parameters())
            + " are different hardware",
        List.of(new Place("first made", first.madeAt), new Place("then made", second.madeAt)),
        "put everything that shapes the block into the record given to super(...)");
  }

  /** A block that the supplier makes besides the one that it gives. */
  static Finding besideTop(CircuitBuilder builder) {
    return new Finding(
        "add",
        builder.title(),
        "block " + builder.title() + " is made beside the top block and is no part of it",
        List.of(new Place("made", builder.madeAt)),
        "make the top block alone in elaborate(...), and others inside it: add(new Child(...))");
  }

  private static Finding notAdded(CircuitBuilder builder) {
    return new Finding(
        "add",
        builder.title(),
        "block " + builder.title() + " is made but not added to its parent",
        List.of(new Place("made", builder.madeAt)),
        ADD);
  }

  private static boolean encloses(CircuitBuilder outer, CircuitBuilder inner) {
    for (CircuitBuilder b = inner.parent; b != null; b = b.parent) {
      if (b == outer) {
        return true;
      }
    }
    return false;
  }

  private static boolean constructing(CircuitBuilder builder) {
    return StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
        .walk(
            frames ->
                frames.anyMatch(
                    f ->
                        f.getMethodName().equals("<init>")
                            && f.getDeclaringClass() == builder.block.getClass()));
  }
}
