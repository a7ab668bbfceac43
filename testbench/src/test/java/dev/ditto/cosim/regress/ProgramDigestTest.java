package dev.ditto.cosim.regress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramDigestTest {
  @TempDir Path folder;

  @BeforeEach
  void writeClasses() throws IOException {
    Files.createDirectories(folder.resolve("a/b"));
    Files.createDirectory(folder.resolve("a/META-INF"));
    Files.writeString(folder.resolve("a/b/X.class"), "xyz");
    Files.writeString(folder.resolve("a/Y.class"), "y");
    Files.writeString(folder.resolve("a/META-INF/built"), "on Monday");
  }

  private String digest() throws IOException {
    return ProgramDigest.of(new TreeSet<>(List.of(folder.resolve("a"))));
  }

  @Test
  void contentAndNamesCountAndTheDayOfTheBuildDoesNot() throws IOException {
    String first = digest();
    Files.writeString(folder.resolve("a/META-INF/built"), "on Tuesday");
    Files.writeString(folder.resolve("a/Y.class"), "y");
    assertEquals(first, digest());
    Files.writeString(folder.resolve("a/Y.class"), "z");
    String changed = digest();
    assertNotEquals(first, changed);
    Files.move(folder.resolve("a/Y.class"), folder.resolve("a/Z.class"));
    assertNotEquals(changed, digest());
  }

  @Test
  void aJarCountsByWhatIsInIt() throws IOException {
    Path jar = folder.resolve("a.jar");
    try (FileSystem files = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
      Files.createDirectory(files.getPath("b"));
      Files.writeString(files.getPath("Y.class"), "y");
      Files.writeString(files.getPath("b/X.class"), "xyz");
    }
    assertEquals(digest(), ProgramDigest.of(new TreeSet<>(List.of(jar))));
  }

  @Test
  void theRunningProgramHasOne() throws IOException {
    assertEquals(64, ProgramDigest.get(List.of()).length());
    assertEquals(ProgramDigest.get(List.of()), ProgramDigest.get(List.of()));
  }
}
