package dev.ditto.cli;

import dev.ditto.accel.handover.Manifest;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * A directory that is either wholly written or not touched: work goes into a temporary sibling,
 * which takes the directory's place at the end. A directory with a file that this program did not
 * write is never replaced without {@code --force}.
 */
public final class OutputDirectory {
  /** The file that lists what this program wrote into a directory. */
  public static final String MARKER = Manifest.NAME;

  private final Path target;
  private final boolean force;

  OutputDirectory(Path target, boolean force) {
    this.target = target.toAbsolutePath().normalize();
    this.force = force;
  }

  /** Fills a directory; must write {@link #MARKER}. */
  @FunctionalInterface
  public interface Writer<R> {
    R writeInto(Path directory) throws Exception;
  }

  /** Where the result will be. */
  public Path target() {
    return target;
  }

  /** Checks that the target may be written, before any long work. */
  public void check() {
    if (!Files.exists(target)) {
      return;
    }
    if (!Files.isDirectory(target)) {
      throw new UsageException(target + " is a file; name a directory with --out");
    }
    if (!force) {
      stranger()
          .ifPresent(
              file -> {
                throw new UsageException(
                    "%s holds %s, which this program did not write; name another directory, or add --force to replace it with all that is in it"
                        .formatted(target, file));
              });
    }
  }

  /**
   * Runs {@code writer} in a temporary sibling and puts it in the target's place; after a failure
   * or an interrupt nothing is left.
   */
  public <R> R write(Writer<R> writer) throws Exception {
    check();
    Path parent = target.getParent();
    if (parent == null) {
      throw new UsageException("name a directory with --out, not the root");
    }
    Files.createDirectories(parent);
    Path work =
        parent.resolve("." + target.getFileName() + ".part" + ProcessHandle.current().pid());
    deleteQuietly(work);
    Files.createDirectory(work);
    Thread cleaner = new Thread(() -> deleteQuietly(work));
    Runtime.getRuntime().addShutdownHook(cleaner);
    try {
      R result = writer.writeInto(work);
      Ownership.sign(work);
      replace(work);
      return result;
    } finally {
      deleteQuietly(work);
      try {
        Runtime.getRuntime().removeShutdownHook(cleaner);
      } catch (IllegalStateException e) {
        // the program is being stopped: the hook itself cleans up
      }
    }
  }

  private void replace(Path work) throws IOException {
    Path old = null;
    if (Files.exists(target)) {
      old = work.resolveSibling(work.getFileName() + ".old");
      Files.move(target, old);
    }
    try {
      Files.move(work, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException | DirectoryNotEmptyException e) {
      Files.move(work, target);
    }
    if (old != null) {
      deleteQuietly(old);
    }
  }

  private Optional<String> stranger() {
    try {
      return Ownership.stranger(target);
    } catch (IOException e) {
      throw new UsageException(target + " cannot be read: " + e.getMessage());
    }
  }

  private static void deleteQuietly(Path root) {
    try {
      delete(root);
    } catch (IOException e) {
      System.err.println("left behind: " + root + " (" + e.getMessage() + ")");
    }
  }

  /** Deletes a file or a folder with all that is in it; nothing where there is none. */
  static void delete(Path root) throws IOException {
    if (!Files.exists(root)) {
      return;
    }
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path directory, IOException e)
              throws IOException {
            Files.deleteIfExists(directory);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
