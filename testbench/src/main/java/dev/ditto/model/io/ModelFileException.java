package dev.ditto.model.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A model file that cannot be used: it is damaged, or asks for something that is not supported. */
public final class ModelFileException extends IOException {
  private static final long serialVersionUID = 1;

  /** A problem with one file. */
  public ModelFileException(Path file, String problem) {
    super(file + ": " + problem);
  }

  /** A problem with a line, counted from 1. */
  ModelFileException(Path file, int line, String problem) {
    super(file + ":" + line + ": " + problem);
  }

  ModelFileException(Path file, List<String> problems) {
    super(file + ": " + String.join("\n" + file + ": ", problems));
  }
}
