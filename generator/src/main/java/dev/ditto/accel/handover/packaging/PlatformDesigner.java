package dev.ditto.accel.handover.packaging;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.handover.Rtl;
import dev.ditto.accel.ports.Interface;
import dev.ditto.accel.ports.Interfaces;
import dev.ditto.accel.ports.Port;
import dev.ditto.accel.ports.Protocol;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An interface in the words of Intel's Platform Designer.
 *
 * @param type kind and side
 * @param properties arguments of {@code set_interface_property}
 * @param ports arguments of {@code add_interface_port}
 */
record PlatformDesigner(String name, String type, List<String> properties, List<String> ports) {

  /** All interfaces, clocks and resets first. */
  static List<PlatformDesigner> of(Rtl rtl) {
    Parameters parameters = rtl.configuration().parameters();
    return rtl.interfaces().all().stream().map(i -> of(i, parameters)).toList();
  }

  private static PlatformDesigner of(Interface i, Parameters parameters) {
    return new PlatformDesigner(
        i.name(),
        type(i.protocol()),
        properties(i, parameters).stream().map(text -> i.name() + " " + text).toList(),
        i.ports().stream().map(port -> port(i, port)).toList());
  }

  private static String type(Protocol protocol) {
    return switch (protocol) {
      case CLOCK -> "clock end";
      case RESET -> "reset end";
      case AXI4_LITE -> "axi4lite end";
      case AXI4 -> "axi4 start";
      case INTERRUPT -> "interrupt end";
    };
  }

  private static List<String> properties(Interface i, Parameters parameters) {
    List<String> all = new ArrayList<>();
    if (i.is(Protocol.CLOCK)) {
      return all;
    }
    all.add("associatedClock " + i.clock());
    if (i.is(Protocol.RESET)) {
      all.add("synchronousEdges BOTH");
      return all;
    }
    all.add("associatedReset " + i.reset());
    switch (i.protocol()) {
      case AXI4 -> {
        all.add("readIssuingCapability " + parameters.axiOutstanding());
        all.add("writeIssuingCapability " + parameters.axiOutstanding());
        all.add("combinedIssuingCapability " + 2 * parameters.axiOutstanding());
      }
      case INTERRUPT -> all.add("associatedAddressablePoint " + Interfaces.REGISTERS);
      default -> {}
    }
    return all;
  }

  private static String port(Interface i, Port port) {
    String role =
        switch (i.protocol()) {
          case CLOCK -> "clk";
          case RESET -> "reset_n";
          case INTERRUPT -> "irq";
          default -> port.logical().toLowerCase(Locale.ROOT);
        };
    String side = port.driven() ? "Output" : "Input";
    return String.join(" ", i.name(), port.name(), role, side, "" + port.width());
  }
}
