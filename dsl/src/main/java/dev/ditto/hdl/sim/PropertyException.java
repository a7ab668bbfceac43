package dev.ditto.hdl.sim;

import dev.ditto.hdl.graph.Property;
import java.util.stream.Collectors;

/** A property of the design did not hold at a clock edge. */
public final class PropertyException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String path;
  private final long cycle;
  private final transient Property property;

  PropertyException(String path, long cycle, Property property) {
    super(message(path, cycle, property));
    this.path = path;
    this.cycle = cycle;
    this.property = property;
  }

  private static String message(String path, long cycle, Property property) {
    String word = property.kind() == Property.Kind.ASSUME ? "assumption " : "assertion ";
    return property.site().frames().stream()
        .map(frame -> "\n    at " + frame)
        .collect(Collectors.joining("", word + path + " is false in cycle " + cycle, ""));
  }

  /** Instance names from the top and the property's, with dots between. */
  public String path() {
    return path;
  }

  /** Rising edges before the one at which it did not hold. */
  public long cycle() {
    return cycle;
  }

  /** What did not hold. */
  public Property property() {
    return property;
  }
}
