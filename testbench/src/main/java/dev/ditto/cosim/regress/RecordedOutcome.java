package dev.ditto.cosim.regress;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * An outcome as a file keeps it.
 *
 * @param by what it was found by
 */
record RecordedOutcome(Provenance by, RunOutcome outcome) {
  /**
   * Reads what {@link #json} writes, or an outcome alone, of which nobody knows what it was found
   * by.
   *
   * @throws IllegalArgumentException when it is something else
   */
  static RecordedOutcome parse(String json) {
    try {
      JsonNode root = RegressionCase.MAPPER.readTree(json);
      return root.has("outcome")
          ? RegressionCase.MAPPER.treeToValue(root, RecordedOutcome.class)
          : new RecordedOutcome(Provenance.UNKNOWN, RunOutcome.parse(json));
    } catch (JsonProcessingException e) {
      throw RunOutcome.unreadable(e);
    }
  }

  String json() {
    try {
      return RegressionCase.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
