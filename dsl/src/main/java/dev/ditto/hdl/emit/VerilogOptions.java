package dev.ditto.hdl.emit;

import dev.ditto.hdl.graph.Attribute;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a team may choose about the Verilog of a design; none of it changes what the hardware does.
 *
 * @param banner lines of a comment at the top of each file, for example a licence
 * @param portAttributes what the ports of the top, clocks and resets among them, tell the tools
 *     that read them, by port name
 */
public record VerilogOptions(List<String> banner, Map<String, List<Attribute>> portAttributes) {
  public VerilogOptions {
    banner = List.copyOf(banner);
    Map<String, List<Attribute>> copy = new LinkedHashMap<>();
    portAttributes.forEach((port, attributes) -> copy.put(port, List.copyOf(attributes)));
    portAttributes = copy;
  }

  /** A banner and nothing else; it may be empty. */
  public static VerilogOptions banner(List<String> banner) {
    return new VerilogOptions(banner, Map.of());
  }

  /** The same with attributes of the top's ports. */
  public VerilogOptions withPortAttributes(Map<String, List<Attribute>> attributes) {
    return new VerilogOptions(banner, attributes);
  }

  /** The attributes of a port of the top. */
  List<Attribute> of(String port) {
    return portAttributes.getOrDefault(port, List.of());
  }
}
