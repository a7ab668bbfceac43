package dev.ditto.accel.ports;

import dev.ditto.accel.Parameters;
import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.ClockDomain;
import dev.ditto.hdl.graph.Signal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All interfaces of an accelerator: clocks and resets first, in port order.
 *
 * <p>A bus is known by how the names of its ports start; it belongs to the clock whose name starts
 * so, too, or to the main clock.
 */
public record Interfaces(List<Interface> all) {
  /** Registers. */
  public static final String REGISTERS = "s_axil";

  /** Memory. */
  public static final String MEMORY = "m_axi";

  private static final String INTERRUPT = "irq";

  public Interfaces {
    all = List.copyOf(all);
  }

  /**
   * Those of a top circuit.
   *
   * @throws IllegalArgumentException when it has a port that belongs to none
   */
  public static Interfaces of(Circuit top, Parameters parameters) {
    List<Interface> buses =
        List.of(
            of(top, REGISTERS, Protocol.AXI4_LITE, registers(top)),
            of(top, MEMORY, Protocol.AXI4, memory(parameters)),
            of(top, INTERRUPT, Protocol.INTERRUPT, Map.of("SENSITIVITY", "LEVEL_HIGH")));
    List<Interface> all = new ArrayList<>();
    for (ClockDomain domain : top.domains()) {
      all.add(clock(domain, buses));
      all.add(reset(domain));
    }
    all.addAll(buses);
    Interfaces interfaces = new Interfaces(all);
    List<String> known = interfaces.ports().stream().map(Port::name).toList();
    for (Signal port : top.ports()) {
      if (!known.contains(port.name())) {
        throw new IllegalArgumentException("port " + port.name() + " belongs to no interface");
      }
    }
    return interfaces;
  }

  private static Interface of(
      Circuit top, String name, Protocol protocol, Map<String, String> parameters) {
    ClockDomain domain =
        top.domains().stream()
            .filter(d -> d.clock().startsWith(name + "_"))
            .findFirst()
            .orElse(ClockDomain.MAIN);
    List<Port> ports =
        top.ports().stream()
            .filter(s -> s.name().equals(name) || s.name().startsWith(name + "_"))
            .map(s -> port(s, logical(s.name(), name, protocol)))
            .toList();
    return new Interface(name, protocol, domain.clock(), domain.reset(), parameters, ports);
  }

  private static Interface clock(ClockDomain domain, List<Interface> buses) {
    String associated =
        buses.stream()
            .filter(i -> i.protocol().bus() && i.clock().equals(domain.clock()))
            .map(Interface::name)
            .collect(Collectors.joining(":"));
    Map<String, String> parameters = new LinkedHashMap<>();
    if (!associated.isEmpty()) {
      parameters.put("ASSOCIATED_BUSIF", associated);
    }
    parameters.put("ASSOCIATED_RESET", domain.reset());
    Port port = new Port(domain.clock(), Port.Direction.IN, 1, "CLK");
    return new Interface(
        domain.clock(), Protocol.CLOCK, domain.clock(), domain.reset(), parameters, List.of(port));
  }

  private static Interface reset(ClockDomain domain) {
    Port port = new Port(domain.reset(), Port.Direction.IN, 1, "RST");
    return new Interface(
        domain.reset(),
        Protocol.RESET,
        domain.clock(),
        domain.reset(),
        Map.of("POLARITY", "ACTIVE_LOW"),
        List.of(port));
  }

  private static Port port(Signal signal, String logical) {
    boolean in = signal.kind() == Signal.Kind.INPUT;
    return new Port(
        signal.name(), in ? Port.Direction.IN : Port.Direction.OUT, signal.width(), logical);
  }

  private static String logical(String port, String name, Protocol protocol) {
    return protocol.bus()
        ? port.substring(name.length() + 1).toUpperCase(Locale.ROOT)
        : protocol.name();
  }

  private static Map<String, String> registers(Circuit top) {
    int bits =
        top.ports().stream()
            .filter(s -> s.name().equals(REGISTERS + "_awaddr"))
            .mapToInt(Signal::width)
            .sum();
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("PROTOCOL", "AXI4LITE");
    parameters.put("DATA_WIDTH", "32");
    parameters.put("ADDR_WIDTH", "" + bits);
    return parameters;
  }

  private static Map<String, String> memory(Parameters p) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("PROTOCOL", "AXI4");
    parameters.put("DATA_WIDTH", "" + p.axiDataBits());
    parameters.put("ADDR_WIDTH", "" + p.axiAddressBits());
    parameters.put("READ_WRITE_MODE", "READ_WRITE");
    parameters.put("SUPPORTS_NARROW_BURST", "0");
    parameters.put("MAX_BURST_LENGTH", "" + p.axiMaxBurst());
    parameters.put("NUM_READ_OUTSTANDING", "" + p.axiOutstanding());
    parameters.put("NUM_WRITE_OUTSTANDING", "" + p.axiOutstanding());
    return parameters;
  }

  /** All ports, in port order. */
  public List<Port> ports() {
    return all.stream().flatMap(i -> i.ports().stream()).toList();
  }

  /** The interface of that name. */
  public Interface named(String name) {
    return all.stream()
        .filter(i -> i.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no interface is called " + name));
  }

  /** Those that speak a protocol. */
  public Stream<Interface> speaking(Protocol protocol) {
    return all.stream().filter(i -> i.is(protocol));
  }
}
