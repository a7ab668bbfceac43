package dev.ditto.handover;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.config.Presets;
import dev.ditto.accel.handover.HandOver;
import dev.ditto.accel.handover.Rtl;
import dev.ditto.cosim.regress.RandomConfigurations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A program that writes the hand-over of every preset and of some random configurations. */
final class WriteHandOvers {
  private WriteHandOvers() {}

  /**
   * Runs it.
   *
   * @param arguments an empty directory; seeds of the random configurations
   */
  public static void main(String[] arguments) throws IOException {
    Path directory = Path.of(arguments[0]);
    for (String preset : Presets.names()) {
      write(Configuration.preset(preset), directory.resolve(preset));
    }
    for (int i = 1; i < arguments.length; i++) {
      long seed = Long.parseLong(arguments[i]);
      write(RandomConfigurations.of(seed), directory.resolve("random" + seed));
    }
  }

  private static void write(Configuration configuration, Path directory) throws IOException {
    HandOver.write(Rtl.of(configuration), Files.createDirectory(directory));
  }
}
