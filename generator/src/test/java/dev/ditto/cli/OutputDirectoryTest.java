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
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
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

  /** Nobody, root included, makes a directory in {@code /proc}. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void whatCannotBeWrittenIsSaidBeforeTheWork() {
    UsageException e =
        assertThrows(
            UsageException.class, () -> new OutputDirectory(Path.of("/proc/x"), false).check());
    assertTrue(
        e.getMessage()
            .matches(
                "nothing can be written into /proc \\(.+\\); name another directory with --out"),
        e.getMessage());
    e =
        assertThrows(
            UsageException.class, () -> new OutputDirectory(Path.of("/proc/a/b"), true).check());
    assertTrue(e.getMessage().startsWith("nothing can be written into /proc ("), e.getMessage());
    e = assertThrows(UsageException.class, () -> OutputDirectory.checkWritable(Path.of("/proc")));
    assertTrue(e.getMessage().startsWith("nothing can be written into /proc ("), e.getMessage());
    e = assertThrows(UsageException.class, () -> new OutputDirectory(Path.of("/"), true).check());
    assertEquals("name a directory with --out, not the root", e.getMessage());
  }

  @Test
  void aFileOnTheWayIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    UsageException e =
        assertThrows(
            UsageException.class, () -> new OutputDirectory(file.resolve("a/b"), false).check());
    assertEquals(file + " is no directory; name another one with --out", e.getMessage());
  }

  @Test
  void aNameThatIsTooLongIsSaidBeforeTheWork() {
    Path target = folder.resolve("n".repeat(250));
    assertThrows(UsageException.class, () -> new OutputDirectory(target, false).check());
  }

  @Test
  void aCheckLeavesNothing() throws Exception {
    new OutputDirectory(folder.resolve("a/b"), false).check();
    OutputDirectory.checkWritable(folder.resolve("c/d"));
    assertEquals(List.of(), names(folder));
    write(folder.resolve("a"), false, "own");
    new OutputDirectory(folder.resolve("a"), false).check();
    assertEquals(List.of("manifest.json", "own"), names(folder.resolve("a")));
    assertEquals(List.of("a"), names(folder));
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
