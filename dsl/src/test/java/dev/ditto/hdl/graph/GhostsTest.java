package dev.ditto.hdl.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.hdl.graph.Expr.Read;
import dev.ditto.hdl.graph.Expr.Unary;
import dev.ditto.hdl.graph.Expr.UnaryOp;
import dev.ditto.hdl.graph.Signal.Kind;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a circuit has for its properties alone. */
class GhostsTest {
  private static final int IN = 0;
  private static final int SEEN = 1;
  private static final int UNREAD = 2;

  private static Signal signal(int id, String name, Kind kind, Signal.Register register) {
    return new Signal(id, name, kind, 1, false, register, Site.NONE);
  }

  private static Node node(Expr expr) {
    return new Node(expr, 1, false, null, Site.NONE);
  }

  /** A register that a property reads; perhaps also a wire that reads it and that nothing reads. */
  private static Circuit circuit(boolean unread) {
    List<Signal> signals = new ArrayList<>();
    signals.add(signal(IN, "in", Kind.INPUT, null));
    Signal.Register register = new Signal.Register(ClockDomain.MAIN, BigInteger.ZERO);
    signals.add(signal(SEEN, "seen", Kind.REGISTER, register));
    List<Node> nodes = List.of(node(new Read(IN)), node(new Read(SEEN)), not(1));
    List<Statement> body = new ArrayList<>();
    body.add(new Statement.Assign(SEEN, 0, Site.NONE));
    if (unread) {
      signals.add(signal(UNREAD, "unread", Kind.WIRE, null));
      body.add(new Statement.Assign(UNREAD, 2, Site.NONE));
    }
    Property twice = new Property(Property.Kind.COVER, 1, "twice", ClockDomain.MAIN, Site.NONE);
    return new Circuit(
        "Seen",
        "",
        "",
        List.of(ClockDomain.MAIN),
        signals,
        nodes,
        List.of(),
        List.of(),
        body,
        List.of(twice),
        Site.NONE,
        null);
  }

  private static Node not(int operand) {
    return node(new Unary(UnaryOp.NOT, operand));
  }

  @Test
  void areWhatOnlyPropertiesRead() {
    BitSet seen = BitSet.valueOf(new long[] {1L << SEEN});
    assertEquals(seen, Ghosts.signals(circuit(false)));
  }

  /** It is written with the hardware, outside of what only formal tools see. */
  @Test
  void areNotWhatAnUnreadWireReads() {
    assertEquals(new BitSet(), Ghosts.signals(circuit(true)));
    assertEquals(new BitSet(), Ghosts.nodes(circuit(true)));
  }
}
