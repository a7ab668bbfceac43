package dev.ditto.accel.handover.packaging;

import dev.ditto.accel.MemoryStyle;
import dev.ditto.accel.Parameters;
import dev.ditto.accel.config.ParameterModel;
import dev.ditto.accel.estimate.Device;
import dev.ditto.accel.estimate.Estimate;
import dev.ditto.accel.handover.Rtl;
import dev.ditto.accel.handover.Synthesis;
import dev.ditto.accel.handover.Synthesis.Resources;
import dev.ditto.accel.handover.formal.FormalArtefact;
import dev.ditto.accel.handover.inference.Expectation;
import dev.ditto.accel.ports.Interface;
import dev.ditto.accel.ports.Port;
import dev.ditto.accel.ports.Protocol;
import dev.ditto.accel.regs.Register;
import dev.ditto.hdl.graph.ClockDomain;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the templates are filled with. */
final class Page {
  private final Rtl rtl;
  private final Map<String, Object> values = new LinkedHashMap<>();

  private Page(Rtl rtl) {
    this.rtl = rtl;
  }

  static Map<String, Object> of(Rtl rtl, Product product) {
    Page page = new Page(rtl);
    page.product(product);
    page.device();
    page.clocks();
    page.ports();
    page.values.put("identity", rtl.registers().identity().stream().map(Page::constant).toList());
    page.values.put("bench", RegisterBench.of(rtl.registers()));
    page.values.put("platformDesigner", PlatformDesigner.of(rtl));
    for (Synthesis.Target target : Synthesis.Target.values()) {
      page.values.put(target.key() + "Expectations", ExpectedBlocks.of(rtl, target));
    }
    page.values.put(
        "proofs", FormalArtefact.blocks(rtl).entrySet().stream().map(Page::proof).toList());
    return page.values;
  }

  private void product(Product product) {
    values.put("banner", product.banner());
    values.put("vendor", product.vendor());
    values.put("library", product.library());
    values.put("name", product.name());
    values.put("version", product.version());
    values.put("shortVersion", product.shortVersion());
    values.put("vlnv", product.vlnv());
    values.put("displayName", product.displayName());
    values.put("hash", product.hash());
    values.put("top", rtl.top());
    values.put("macro", parameters().memoryStyle() == MemoryStyle.MACRO);
    String ram = parameters().modulePrefix() + Rtl.MEMORY;
    values.put("ram", ram);
    values.put("ramMacro", ram.toUpperCase(Locale.ROOT));
    values.put("multipliers", parameters().multipliers());
    values.put("digitBits", parameters().digitBits());
    values.put("rowDsps", Expectation.rowDsps(parameters()));
    values.put("files", names(rtl.files().keySet()));
    List<Map<String, String>> parameters = new ArrayList<>();
    ParameterModel.values(rtl.configuration().parameters())
        .forEach(
            (key, value) ->
                parameters.add(Map.of("key", key, "value", ParameterModel.Entry.spelling(value))));
    values.put("parameters", parameters);
  }

  private static Map<String, Object> proof(Map.Entry<String, Map<String, String>> block) {
    return Map.of("block", block.getKey(), "files", names(block.getValue().keySet()));
  }

  private static List<Map<String, String>> names(Collection<String> files) {
    return files.stream().map(file -> Map.of("name", file)).toList();
  }

  private Parameters parameters() {
    return rtl.configuration().parameters();
  }

  private void device() {
    Device device = Device.roomFor(parameters());
    Resources needed = Estimate.of(parameters(), Synthesis.Target.XILINX).total();
    values.put("vivadoPart", device.part());
    values.put("hasRoom", device.hasRoomFor(needed));
    values.put("comfortable", Device.percent(Device.COMFORTABLE));
    values.put("shares", shares(device.shares(needed)));
    // Intel's devices are not estimated for.
    boolean small = parameters().multipliers() <= 128;
    values.put("quartusFamily", small ? "Cyclone V" : "Arria 10");
    values.put("quartusDevice", small ? "5CSEBA6U23I7" : "10AX115S2F45I1SG");
  }

  /** What it takes of a device, for example {@code 91 % of the LUTs, 245 % of the DSP blocks}. */
  private static String shares(Map<String, Double> shares) {
    Map<String, String> words =
        Map.of(
            "luts", "LUTs",
            "flipFlops", "flip-flops",
            "blockRams", "block RAMs",
            "multipliers", "DSP blocks");
    return shares.entrySet().stream()
        .map(share -> Device.percent(share.getValue()) + " of the " + words.get(share.getKey()))
        .collect(Collectors.joining(", "));
  }

  private void clocks() {
    List<Map<String, Object>> clocks = new ArrayList<>();
    for (Interface clock : rtl.interfaces().speaking(Protocol.CLOCK).toList()) {
      Map<String, Object> values = new LinkedHashMap<>();
      values.put("name", clock.name());
      values.put("clock", clock.name());
      values.put("reset", clock.reset());
      int period = period(clock.name());
      values.put("nanoseconds", nanoseconds(period));
      values.put("halfNanoseconds", nanoseconds(period / 2));
      values.put("inputs", pins(clock, port -> !port.driven()));
      values.put("outputs", pins(clock, Port::driven));
      values.put("buses", clocked(clock).filter(i -> i.protocol().bus()).map(Page::bus).toList());
      clocks.add(values);
    }
    values.put("clocks", clocks);
    List<String> names = rtl.interfaces().speaking(Protocol.CLOCK).map(Interface::name).toList();
    values.put("slowest", nanoseconds(names.stream().mapToInt(this::period).max().orElseThrow()));
    values.put("twoClocks", names.size() > 1);
    values.put(
        "periods",
        names.stream()
            .map(name -> "`%s` %s ns".formatted(name, nanoseconds(period(name))))
            .collect(Collectors.joining(", ")));
    values.put("clockPairs", clockPairs(names));
    values.put("shortest", nanoseconds(names.stream().mapToInt(this::period).min().orElseThrow()));
    values.put("crossings", Crossings.of(rtl.design()));
  }

  private int period(String clock) {
    return clock.equals(ClockDomain.MAIN.clock())
        ? parameters().clockPeriod()
        : parameters().busClockPeriod();
  }

  /** From each clock to each other. */
  private static List<Map<String, String>> clockPairs(List<String> clocks) {
    List<Map<String, String>> pairs = new ArrayList<>();
    for (String from : clocks) {
      for (String to : clocks) {
        if (!from.equals(to)) {
          pairs.add(Map.of("from", from, "to", to));
        }
      }
    }
    return pairs;
  }

  private static Map<String, String> bus(Interface bus) {
    return Map.of("bus", bus.name());
  }

  private Stream<Interface> clocked(Interface clock) {
    return rtl.interfaces().all().stream()
        .filter(i -> i.clock().equals(clock.name()) && !i.is(Protocol.CLOCK));
  }

  /** Ports by interface, each list as Tcl writes one. */
  private List<Map<String, String>> pins(Interface clock, Predicate<Port> wanted) {
    return clocked(clock)
        .map(i -> i.ports().stream().filter(wanted).map(Port::name).toList())
        .filter(names -> !names.isEmpty())
        .map(names -> names.stream().collect(Collectors.joining(" ", "{", "}")))
        .map(list -> Map.of("pins", list))
        .toList();
  }

  private void ports() {
    List<Map<String, Object>> ports = new ArrayList<>();
    for (Interface i : rtl.interfaces().all()) {
      if (!i.is(Protocol.CLOCK) && !i.is(Protocol.RESET)) {
        i.ports().forEach(port -> ports.add(port(port)));
      }
    }
    ports.get(ports.size() - 1).put("last", true);
    values.put("busPorts", ports);
    values.put(
        "pins",
        rtl.interfaces().all().stream()
            .filter(i -> !i.is(Protocol.CLOCK))
            .flatMap(i -> i.ports().stream())
            .map(p -> Map.of("name", p.name()))
            .toList());
    values.put("interfaces", rtl.interfaces().all().stream().map(Page::described).toList());
  }

  private static Map<String, String> described(Interface i) {
    String what =
        switch (i.protocol()) {
          case CLOCK -> "clock, rising edge";
          case RESET -> "reset";
          case AXI4_LITE -> "AXI4-Lite slave: registers";
          case AXI4 -> "AXI4 master: memory";
          case INTERRUPT -> "interrupt";
        };
    return Map.of("name", i.name(), "what", what, "clock", i.clock());
  }

  private static Map<String, Object> port(Port port) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("name", port.name());
    values.put("width", port.width());
    values.put("left", port.left());
    values.put("driven", port.driven());
    return values;
  }

  /** A register that says what was built. */
  private static Map<String, String> constant(Register register) {
    return Map.of(
        "name", register.name(),
        "offset", "%03x".formatted(register.offset()),
        "value", "%08x".formatted(register.reset()));
  }

  /** Picoseconds in nanoseconds, for example {@code 3.333}. */
  private static String nanoseconds(int picoseconds) {
    return BigDecimal.valueOf(picoseconds, 3).toPlainString();
  }
}
