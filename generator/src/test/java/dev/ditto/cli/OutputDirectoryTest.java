package dev.ditto.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.Release;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputDirectoryTest {
  @TempDir Path folder;

  @Test
  void aFinishedDirectoryReplacesTheOldOneWhole() throws Exception {
    Path target = folder.resolve("out");
    write(target, false, "old");
    write(target, false, "new");
    assertEquals(List.of("manifest.json", "new"), names(target));
    assertEquals(List.of("out"), names(folder));
  }

  @Test
  void aFailureLeavesTheOldOneAndNothingElse() throws Exception {
    Path target = folder.resolve("out");
    write(target, false, "old");
    assertThrows(
        IOException.class,
        () ->
            new OutputDirectory(target, false)
                .write(
                    work -> {
                      Files.writeString(work.resolve("half"), "");
                      throw new IOException("disk full");
                    }));
    assertEquals(List.of("manifest.json", "old"), names(target));
    assertEquals(List.of("out"), names(folder));
  }

  @Test
  void aStrangersDirectoryIsReplacedOnlyByForce() throws Exception {
    Path target = Files.createDirectory(folder.resolve("mine"));
    Files.writeString(target.resolve("thesis.tex"), "");
    UsageException e = assertThrows(UsageException.class, () -> write(target, false, "x"));
    assertTrue(e.getMessage().contains("--force"), e.getMessage());
    assertTrue(Files.exists(target.resolve("thesis.tex")));
    write(target, true, "x");
    assertFalse(Files.exists(target.resolve("thesis.tex")));
  }

  @Test
  void anotherProgramsManifestMakesNoDirectoryOurs() throws Exception {
    Path target = Files.createDirectories(folder.resolve("web"));
    Files.writeString(target.resolve("manifest.json"), "{\"name\": \"web\", \"files\": []}");
    UsageException e = assertThrows(UsageException.class, () -> write(target, false, "x"));
    assertEquals(
        target
            + " holds manifest.json, which this program did not write; name another directory, or"
            + " add --force to replace it with all that is in it",
        e.getMessage());
    assertEquals(List.of("manifest.json"), names(target));
  }

  @Test
  void aFileThatWasPutIntoOurDirectoryIsKept() throws Exception {
    Path target = folder.resolve("out");
    write(target, false, "old");
    Files.writeString(Files.createDirectory(target.resolve("own")).resolve("notes.txt"), "");
    UsageException e = assertThrows(UsageException.class, () -> write(target, false, "new"));
    assertTrue(e.getMessage().contains(" holds own/notes.txt, which"), e.getMessage());
    assertTrue(Files.exists(target.resolve("own/notes.txt")));
    write(target, true, "new");
    assertEquals(List.of("manifest.json", "new"), names(target));
  }

  @Test
  void reportsOfAHandOverGoWithIt() throws Exception {
    Path target = folder.resolve("out");
    write(target, false, "old");
    HandOverDirectory.report(target, "synthesis-ice40.json", "{}");
    write(target, false, "new");
    assertEquals(List.of("manifest.json", "new"), names(target));
  }

  @Test
  void theManifestListsWhatWasWritten() throws Exception {
    Path target = folder.resolve("out");
    write(target, false, "some");
    assertEquals(
        """
        {
          "generator" : "%s",
          "files" : [
            {
              "path" : "some",
              "bytes" : 0,
              "sha256" : "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
            }
          ]
        }
        """
            .formatted(Release.GENERATOR),
        Files.readString(target.resolve("manifest.json")));
  }

  @Test
  void aFileIsNotADirectory() throws IOException {
    Path target = Files.writeString(folder.resolve("file"), "");
    assertThrows(UsageException.class, () -> new OutputDirectory(target, true).check());
  }

  private static void write(Path target, boolean force, String file) throws Exception {
    new OutputDirectory(target, force)
        .write(
            work -> {
              Files.writeString(work.resolve(file), "");
              return Files.writeString(work.resolve(OutputDirectory.MARKER), "{}");
            });
  }

  private static List<String> names(Path directory) throws IOException {
    try (Stream<Path> children = Files.list(directory)) {
      return children.map(p -> p.getFileName().toString()).sorted().toList();
    }
  }
}
