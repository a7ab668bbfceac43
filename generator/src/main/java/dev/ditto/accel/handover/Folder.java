package dev.ditto.accel.handover;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Where the parts of a hand-over put their files; nothing outside it can be written. */
public final class Folder {
  private final Path root;

  Folder(Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  /**
   * Writes a text file in UTF-8.
   *
   * @param path relative, with forward slashes; folders on the way are made
   * @throws java.nio.file.FileAlreadyExistsException when another part wrote it
   * @throws IllegalArgumentException when the path leaves the folder
   */
  public void text(String path, String text) throws IOException {
    bytes(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The same with bytes. */
  public void bytes(String path, byte[] bytes) throws IOException {
    Path file = root.resolve(path).normalize();
    if (!file.startsWith(root) || file.equals(root)) {
      throw new IllegalArgumentException(path + " is outside the hand-over directory");
    }
    Files.createDirectories(file.getParent());
    Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }
}
