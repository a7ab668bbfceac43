package dev.ditto.hdl;

import dev.ditto.hdl.graph.Attribute;
import dev.ditto.hdl.graph.Expr;
import dev.ditto.hdl.graph.Memory;
import dev.ditto.hdl.graph.Property;
import dev.ditto.hdl.graph.Signal;
import dev.ditto.hdl.graph.Site;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The pieces of a circuit while it is being described, when names are not all known. */
final class Drafts {
  private Drafts() {}

  /** A name that is known at the end. */
  record Label(Naming naming, String suffix) {
    /** Null when nothing names it. */
    String text() {
      return naming.base() == null ? null : naming.base() + suffix;
    }

    /** Whether one variable names the same part of both. */
    boolean sameVariable(Label that) {
      return suffix.equals(that.suffix) && naming.sameVariable(that.naming);
    }

    /** Never null: falls back to what the thing is. */
    String forced() {
      return (naming.base() == null ? naming.fallback : naming.base()) + suffix;
    }
  }

  /** A signal; {@code reset} is null when it has none. */
  static final class SignalDraft {
    final int id;
    final Signal.Kind kind;
    final Type<?> type;
    final Label label;
    final Clock clock;

    /** The statement list that was growing when it was made. */
    final Body home;

    final Site site;
    final List<Attribute> attributes = new ArrayList<>();
    BigInteger reset;

    /** Where it got its reset value; null without one. */
    Site resetAt;

    List<String> states = List.of();
    int read = -1;

    /** Whether the user said why it may decide without having been reset. */
    boolean unreset;

    SignalDraft(
        int id, Signal.Kind kind, Type<?> type, Label label, Clock clock, Body home, Site site) {
      this.id = id;
      this.kind = kind;
      this.type = type;
      this.label = label;
      this.clock = clock;
      this.home = home;
      this.site = site;
    }
  }

  /** An expression; {@code label} is null for parts of a larger one. */
  static final class NodeDraft {
    final Expr expr;
    final int width;
    boolean signed;
    final Site site;
    Label label;

    /** Whether a Java object owns its name: the first that stands for it. */
    boolean owned;

    NodeDraft(Expr expr, int width, boolean signed, Site site) {
      this.expr = expr;
      this.width = width;
      this.signed = signed;
      this.site = site;
    }
  }

  /** A memory. */
  static final class MemoryDraft {
    final Naming naming;
    final int depth;
    final int width;
    final Clock clock;
    final Site site;
    int laneWidth;
    Memory.Style style = Memory.Style.AUTO;

    /** Its words at first; empty when they are undefined. */
    List<BigInteger> contents = List.of();

    final List<Memory.ReadPort> reads = new ArrayList<>();
    final List<Memory.WritePort> writes = new ArrayList<>();

    MemoryDraft(Naming naming, int depth, int width, Clock clock, Site site) {
      this.naming = naming;
      this.depth = depth;
      this.width = width;
      this.laneWidth = width;
      this.clock = clock;
      this.site = site;
    }
  }

  /**
   * A child.
   *
   * @param signals stand for its ports, in port order
   * @param clocks its clocks, and those here that they are connected with
   */
  record InstanceDraft(
      Naming naming,
      CircuitBuilder child,
      List<SignalDraft> signals,
      Map<Clock, Clock> clocks,
      Site site) {}

  /** A handshake by signals: ports or wires of this block, or ports of a child. */
  record HandshakeDraft(int valid, int ready, List<Integer> payload, Site site) {}

  /** A property; {@code name} is what it would like to be called. */
  record PropertyDraft(Property.Kind kind, int node, String name, Clock clock, Site site) {}

  /** A statement list that is still growing. */
  static final class Body {
    final List<Stmt> statements = new ArrayList<>();

    boolean isEmpty() {
      return statements.isEmpty();
    }
  }

  /** A statement. */
  sealed interface Stmt {}

  /** Drives a signal with a node. */
  record AssignDraft(int signal, int node, Site site) implements Stmt {}

  /** An if with its else. */
  record WhenDraft(int condition, Body then, Body otherwise, Site site) implements Stmt {}

  /** A case. */
  record SwitchDraft(int subject, List<BranchDraft> branches, Body other, Site site)
      implements Stmt {}

  /** A branch of a case. */
  record BranchDraft(BigInteger key, String label, Body body) {}
}
