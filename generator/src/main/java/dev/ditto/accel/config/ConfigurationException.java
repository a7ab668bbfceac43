package dev.ditto.accel.config;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A configuration that cannot be used; carries everything that is wrong with it, not only the first
 * thing.
 */
public final class ConfigurationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Finding> findings;

  public ConfigurationException(List<Finding> findings) {
    super(findings.stream().map(Finding::toString).collect(Collectors.joining("\n")));
    this.findings = List.copyOf(findings);
  }

  public List<Finding> findings() {
    return findings;
  }
}
