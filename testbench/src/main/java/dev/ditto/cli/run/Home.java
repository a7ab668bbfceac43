package dev.ditto.cli.run;

import dev.ditto.model.golden.TrainedModels;
import java.nio.file.Path;

/** Where the project lies, for the seeds that come with it. */
final class Home {
  private Home() {}

  /** The program that a user starts; absolute. */
  static Path program() {
    return path().resolve("scripts/ditto");
  }

  /** The trained models that come with the project. */
  static TrainedModels models() {
    return new TrainedModels(path().resolve("seeds/models"));
  }

  /**
   * The folder named by {@code DITTO_HOME}, which {@code scripts/ditto} sets; else the working
   * directory.
   */
  static Path path() {
    String home = System.getenv("DITTO_HOME");
    return Path.of(home == null || home.isBlank() ? "." : home).toAbsolutePath().normalize();
  }
}
