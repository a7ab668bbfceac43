package dev.ditto.accel.ports;

import dev.ditto.hdl.graph.Attribute;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Attributes of the top's ports by which Vivado's packager and block designs know the interfaces,
 * which clock each has, and what drives the interrupt; other tools pass over them. They name no
 * frequency, so that the clock's source decides it.
 */
public final class InterfaceAttributes {
  private InterfaceAttributes() {}

  /** Attributes by port. */
  public static Map<String, List<Attribute>> of(Interfaces interfaces) {
    Map<String, List<Attribute>> attributes = new LinkedHashMap<>();
    for (Interface i : interfaces.all()) {
      for (Port port : i.ports()) {
        attributes.put(port.name(), new ArrayList<>(List.of(role(i, port))));
      }
      // What holds for all of an interface stands at one of its ports.
      attributes.get(i.ports().get(0).name()).add(parameters(i));
    }
    return attributes;
  }

  private static Attribute role(Interface i, Port port) {
    return new Attribute(
        "X_INTERFACE_INFO",
        "xilinx.com:%s:%s:1.0 %s %s"
            .formatted(i.protocol().library(), i.protocol().type(), i.name(), port.logical()));
  }

  private static Attribute parameters(Interface i) {
    String text =
        i.parameters().entrySet().stream()
            .map(p -> p.getKey() + " " + p.getValue())
            .collect(Collectors.joining(", ", "XIL_INTERFACENAME " + i.name() + ", ", ""));
    return new Attribute("X_INTERFACE_PARAMETER", text);
  }
}
