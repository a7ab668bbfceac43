package dev.ditto.hdl.sim;

import dev.ditto.hdl.graph.Arithmetic;
import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.ClockDomain;
import dev.ditto.hdl.graph.Expr;
import dev.ditto.hdl.graph.Instance;
import dev.ditto.hdl.graph.Memory;
import dev.ditto.hdl.graph.Node;
import dev.ditto.hdl.graph.Property;
import dev.ditto.hdl.graph.Signal;
import dev.ditto.hdl.graph.Site;
import dev.ditto.hdl.graph.Statement;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Makes random circuits that are legal: every signal is driven on every path, and nothing depends
 * on itself within a cycle, because values are only made from values made before.
 */
final class RandomCircuit {
  private static final int[] WIDTHS = {
    1, 1, 1, 2, 3, 5, 8, 8, 13, 16, 31, 32, 33, 63, 64, 65, 96, 127, 128, 129, 200
  };

  private final Random random;
  private final RandomValues values;
  private final List<ClockDomain> domains;
  final List<Signal> signals = new ArrayList<>();
  final List<Node> nodes = new ArrayList<>();
  final List<Memory> memories = new ArrayList<>();
  private final List<Instance> instances = new ArrayList<>();
  private final List<Statement> body = new ArrayList<>();

  /** Nodes that new values may be made of. */
  final List<Integer> pool = new ArrayList<>();

  /**
   * @param domains of registers, memories and children
   */
  RandomCircuit(Random random, List<ClockDomain> domains) {
    this.random = random;
    this.domains = domains;
    this.values = new RandomValues(this, random);
  }

  int width() {
    return WIDTHS[random.nextInt(WIDTHS.length)];
  }

  /** A circuit with instances of some of {@code children}. */
  Circuit make(String name, List<Circuit> children, int size) {
    for (int i = 0; i < 2 + random.nextInt(4); i++) {
      read(signal("in_" + i, Signal.Kind.INPUT, width(), null));
    }
    List<Integer> registers = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(5); i++) {
      int width = width();
      BigInteger reset = random.nextInt(3) == 0 ? null : new BigInteger(width, random);
      Signal.Register register = new Signal.Register(domain(), reset);
      registers.add(signal("reg_" + i, Signal.Kind.REGISTER, width, register));
      read(registers.get(i));
    }
    int wires = 0;
    for (int i = 0; i < size; i++) {
      switch (random.nextInt(12)) {
        case 0 -> wires += wires(wires);
        case 1 -> {
          if (!children.isEmpty() && instances.size() < 2) {
            instance(children.get(random.nextInt(children.size())));
          }
        }
        case 2 -> {
          if (memories.size() < 2) {
            memory();
          }
        }
        default -> pool.add(values.make());
      }
    }
    for (int i = 0; i < 2 + random.nextInt(4); i++) {
      int output = signal("out_" + i, Signal.Kind.OUTPUT, width(), null);
      body.add(new Statement.Assign(output, pick(signals.get(output).width()), site()));
    }
    registers.stream()
        .filter(r -> signals.get(r).register().reset() == null)
        .forEach(r -> body.add(assign(r)));
    body.addAll(statements(registers, 3));
    List<ClockDomain> used = used();
    return new Circuit(
        name,
        "Random",
        "",
        used,
        signals,
        nodes,
        memories,
        instances,
        body,
        covers(used),
        site(),
        null);
  }

  /** Draws only where there is a choice. */
  private ClockDomain one(List<ClockDomain> some) {
    return some.size() == 1 ? some.get(0) : some.get(random.nextInt(some.size()));
  }

  private ClockDomain domain() {
    return one(domains);
  }

  private List<ClockDomain> used() {
    Set<ClockDomain> found = new HashSet<>();
    signals.stream()
        .filter(r -> r.register() != null)
        .forEach(r -> found.add(r.register().domain()));
    memories.forEach(m -> found.add(m.domain()));
    instances.forEach(i -> i.clocks().forEach(c -> found.add(c.here())));
    return domains.stream().filter(found::contains).toList();
  }

  /** Properties that read anything, and never fail. */
  private List<Property> covers(List<ClockDomain> used) {
    return IntStream.range(0, random.nextInt(3))
        .mapToObj(
            i -> new Property(Property.Kind.COVER, pick(1), "reaches_" + i, one(used), site()))
        .toList();
  }

  private int signal(String name, Signal.Kind kind, int width, Signal.Register register) {
    int id = signals.size();
    signals.add(new Signal(id, name, kind, width, random.nextInt(3) == 0, register, site()));
    return id;
  }

  private void read(int signal) {
    pool.add(node(new Expr.Read(signal), signals.get(signal).width()));
  }

  int node(Expr expr, int width) {
    boolean named = random.nextInt(4) == 0 && !(expr instanceof Expr.Read);
    String name = named ? "node_" + nodes.size() : null;
    nodes.add(new Node(expr, width, random.nextInt(3) == 0, name, site()));
    return nodes.size() - 1;
  }

  private static Site site() {
    return new Site(List.of(new Site.Frame("Random.java", 1, "Random", "make")));
  }

  /** A value made before, brought to a width. */
  int pick(int width) {
    return values.fit(pool.get(random.nextInt(pool.size())), width);
  }

  /** Some wires driven together; the later ones may depend on the earlier ones. */
  private int wires(int first) {
    int count = 1 + random.nextInt(3);
    List<Integer> made = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      made.add(signal("wire_" + (first + i), Signal.Kind.WIRE, width(), null));
    }
    if (random.nextInt(3) == 0) {
      made.forEach(w -> body.add(assign(w)));
      made.forEach(this::read);
      return count;
    }
    int condition = pick(1);
    List<Statement> then = new ArrayList<>();
    List<Statement> otherwise = new ArrayList<>();
    for (int wire : made) {
      boolean early = random.nextBoolean();
      if (early) {
        body.add(assign(wire));
      }
      if (!early || random.nextBoolean()) {
        then.add(assign(wire));
      }
      if (!early || random.nextBoolean()) {
        otherwise.addAll(early ? statements(List.of(wire), 1) : List.of(assign(wire)));
      }
      read(wire);
    }
    body.add(new Statement.When(condition, then, otherwise, site()));
    return count;
  }

  private Statement assign(int signal) {
    return new Statement.Assign(signal, pick(signals.get(signal).width()), site());
  }

  /** Statements that may or may not assign the signals. */
  private List<Statement> statements(List<Integer> targets, int depth) {
    List<Statement> list = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(3); i++) {
      int kind = depth == 0 ? 0 : random.nextInt(4);
      if (kind <= 1) {
        list.add(assign(targets.get(random.nextInt(targets.size()))));
      } else if (kind == 2) {
        List<Statement> otherwise =
            random.nextBoolean() ? List.of() : statements(targets, depth - 1);
        list.add(new Statement.When(pick(1), statements(targets, depth - 1), otherwise, site()));
      } else {
        int width = 1 + random.nextInt(3);
        List<Statement.Branch> branches = new ArrayList<>();
        for (int key = 0; key < 1 << width; key++) {
          if (random.nextInt(3) > 0) {
            branches.add(
                new Statement.Branch(
                    BigInteger.valueOf(key), "K" + key, statements(targets, depth - 1)));
          }
        }
        List<Statement> other = random.nextBoolean() ? List.of() : statements(targets, depth - 1);
        list.add(new Statement.Switch(pick(width), branches, other, site()));
      }
    }
    return list;
  }

  private void instance(Circuit child) {
    String name = "child_" + instances.size();
    List<Instance.Connection> connections = new ArrayList<>();
    List<Integer> outputs = new ArrayList<>();
    for (Signal port : child.ports()) {
      boolean input = port.kind() == Signal.Kind.INPUT;
      Signal.Kind kind = input ? Signal.Kind.INSTANCE_INPUT : Signal.Kind.INSTANCE_OUTPUT;
      int id = signal(name + "_" + port.name(), kind, port.width(), null);
      connections.add(new Instance.Connection(port.name(), id));
      if (input) {
        body.add(assign(id));
      } else {
        outputs.add(id);
      }
    }
    outputs.forEach(this::read);
    List<Instance.Clocking> clocks =
        child.domains().stream().map(d -> new Instance.Clocking(d, domain())).toList();
    instances.add(new Instance(name, child.name(), clocks, connections, site()));
  }

  private void memory() {
    int lane = 1 + random.nextInt(40);
    int lanes = 1 + random.nextInt(4);
    int depth = 2 + random.nextInt(20);
    int id = memories.size();
    String name = "memory_" + id;
    Memory.Style style = Memory.Style.values()[random.nextInt(4)];
    int addressWidth = 32 - Integer.numberOfLeadingZeros(depth - 1);
    List<Memory.ReadPort> reads = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(2); i++) {
      int data = signal(name + "_data_" + i, Signal.Kind.MEMORY_DATA, lane * lanes, null);
      reads.add(new Memory.ReadPort(address(depth, addressWidth), pick(1), data, site()));
    }
    List<Memory.WritePort> writes = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(2); i++) {
      int mask = random.nextBoolean() ? -1 : pick(lanes);
      writes.add(
          new Memory.WritePort(
              address(depth, addressWidth), pick(lane * lanes), mask, pick(1), site()));
    }
    reads.forEach(r -> read(r.data()));
    memories.add(
        new Memory(
            id,
            name,
            depth,
            lane * lanes,
            lane,
            style,
            domain(),
            reads,
            writes,
            contents(depth, lane * lanes),
            site()));
  }

  /** Of every other memory; drawn apart, so that the rest of a design is what it was. */
  private List<BigInteger> contents(int depth, int width) {
    Random own = new Random(31L * depth + width);
    return depth % 2 == 0
        ? List.of()
        : IntStream.range(0, depth).mapToObj(i -> new BigInteger(width, own)).toList();
  }

  /** An address below the depth: what lies beyond is undefined. */
  private int address(int depth, int width) {
    int any = pick(width);
    if (depth == 1 << width) {
      return any;
    }
    int limit = node(new Expr.Const(BigInteger.valueOf(depth)), width);
    int inside = node(new Expr.Binary(Expr.BinaryOp.LT_UNSIGNED, any, limit), 1);
    int zero = node(new Expr.Const(BigInteger.ZERO), width);
    return node(new Expr.Mux(inside, any, zero), width);
  }

  BigInteger constant(int width) {
    return switch (random.nextInt(4)) {
      case 0 -> BigInteger.ZERO;
      case 1 -> Arithmetic.ones(width);
      case 2 -> BigInteger.ONE.shiftLeft(width - 1);
      default -> new BigInteger(width, random);
    };
  }
}
