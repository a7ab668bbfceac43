package dev.ditto.model.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Trained models in folders side by side, each called by the name of its folder.
 *
 * @param directory where the folders are
 */
public record TrainedModels(Path directory) {
  /** Of letters, digits and a few signs, so that no name leads to another folder. */
  private static final String NAME = "[A-Za-z0-9][A-Za-z0-9_.-]*";

  /** Whether a model can have this name at all; a path is none. */
  public static boolean isName(String text) {
    return text.matches(NAME);
  }

  /** The folder of a model; empty if the text is no name, or names none that is there. */
  public Optional<Path> find(String name) {
    return Optional.of(name)
        .filter(TrainedModels::isName)
        .map(directory::resolve)
        .filter(Files::isDirectory);
  }

  /** The names of all, in order; none where there is no such directory. */
  public List<String> names() {
    try (Stream<Path> all = Files.list(directory)) {
      return all.filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .filter(TrainedModels::isName)
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  /**
   * Loads a model.
   *
   * @throws IllegalArgumentException when there is none of this name, or its files cannot be used
   */
  public QuantizedModel load(String name) {
    Path folder =
        find(name)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "no trained model is called '%s'; there are: %s"
                            .formatted(name, String.join(", ", names()))));
    try {
      return QuantizedModel.load(folder);
    } catch (IOException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }
}
