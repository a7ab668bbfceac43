package dev.ditto.json;

import com.fasterxml.jackson.core.JacksonException;

/** What Jackson says of a file, for people. */
public final class JsonProblem {
  private JsonProblem() {}

  /** What is wrong with a text, on one line; places in it by number only. */
  public static String of(JacksonException e) {
    // Of every place Jackson also tells that it keeps no source to show.
    return e.getOriginalMessage().replaceAll("\\[Source: [^;]*; (line: \\d+, column: \\d+)]", "$1");
  }
}
