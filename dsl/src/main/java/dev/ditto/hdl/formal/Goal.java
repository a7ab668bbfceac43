package dev.ditto.hdl.formal;

import dev.ditto.hdl.graph.Property;
import java.util.stream.Collectors;

/**
 * A property in its place.
 *
 * @param path instance names from the top and the property's, with dots between
 */
public record Goal(String path, Property property) {
  /** Kind and path, and the Java lines below. */
  @Override
  public String toString() {
    return property.site().frames().stream()
        .map(frame -> "\n    at " + frame)
        .collect(Collectors.joining("", property.kind().name().toLowerCase() + " " + path, ""));
  }
}
