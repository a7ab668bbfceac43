package dev.ditto.hdl;

import dev.ditto.hdl.check.Finding;
import java.util.List;
import java.util.stream.Collectors;

/** Everything found wrong with a design; the message shows all of it. */
public final class HdlException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Finding> findings;

  /** The same finding of the same lines counts once, however often it was met. */
  HdlException(List<Finding> findings) {
    super(text(findings.stream().distinct().toList()));
    this.findings = findings.stream().distinct().toList();
  }

  /** The findings, in the order in which blocks were finished and lines were reached. */
  public List<Finding> findings() {
    return findings;
  }

  private static String text(List<Finding> findings) {
    String count = findings.size() == 1 ? "1 mistake" : findings.size() + " mistakes";
    return findings.stream()
        .map(Finding::toString)
        .collect(Collectors.joining("", count + " in the design\n", ""));
  }
}
