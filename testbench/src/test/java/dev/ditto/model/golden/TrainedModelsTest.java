package dev.ditto.model.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrainedModelsTest {
  @TempDir Path folder;

  private TrainedModels models;

  @BeforeEach
  void write() throws IOException {
    Files.createDirectories(folder.resolve("models/b/inside"));
    Files.createDirectories(folder.resolve("models/a"));
    Files.createDirectories(folder.resolve("models/.hidden"));
    Files.createDirectories(folder.resolve("beside"));
    Files.writeString(folder.resolve("models/file"), "");
    models = new TrainedModels(folder.resolve("models"));
  }

  @Test
  void modelsAreFolders() {
    assertEquals(List.of("a", "b"), models.names());
    assertEquals(Optional.of(folder.resolve("models/a")), models.find("a"));
    assertEquals(List.of(), new TrainedModels(folder.resolve("none")).names());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"c", "file", "", ".", "..", "../beside", "b/inside", "/", "a/", ".hidden", "a\0"})
  void nothingElseIsFound(String name) {
    assertEquals(Optional.empty(), models.find(name));
  }

  @Test
  void anUnknownNameTellsTheOthers() {
    String message =
        assertThrows(IllegalArgumentException.class, () -> models.load("../beside")).getMessage();
    assertEquals("no trained model is called '../beside'; there are: a, b", message);
  }

  @Test
  void aFolderThatIsNoModelTellsWhatIsMissing() {
    String message =
        assertThrows(IllegalArgumentException.class, () -> models.load("a")).getMessage();
    assertEquals(folder.resolve("models/a/config.json") + ": no such file", message);
  }
}
