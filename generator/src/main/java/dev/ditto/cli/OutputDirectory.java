package dev.ditto.cli;

import dev.ditto.accel.handover.Manifest;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
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

  /**
   * Checks that the target may and can be written, before any long work. Leaves nothing behind.
   *
   * @throws UsageException when it cannot, or holds what this program did not write
   */
  public void check() {
    checkContents();
    if (target.getParent() == null) {
      throw new UsageException("name a directory with --out, not the root");
    }
    probe(target.getParent(), work().getFileName());
  }

  /**
   * Checks that files can be added to a directory that stays, whether it is there yet or not.
   *
   * @throws UsageException when they cannot
   */
  public static void checkWritable(Path directory) {
    probe(
        directory.toAbsolutePath().normalize(),
        Path.of(".probe.part" + ProcessHandle.current().pid()));
  }

  /** Tries to make a directory of that name in {@code parent}, or in what of its path there is. */
  private static void probe(Path parent, Path name) {
    Path there = parent;
    while (there.getParent() != null && !Files.exists(there, LinkOption.NOFOLLOW_LINKS)) {
      there = there.getParent();
    }
    if (!Files.isDirectory(there)) {
      throw new UsageException(there + " is no directory; name another one with --out");
    }
    Path tried = there.resolve(name);
    try {
      deleteQuietly(tried);
      Files.createDirectory(tried);
      Files.delete(tried);
    } catch (IOException e) {
      throw new UsageException(
          "nothing can be written into %s (%s); name another directory with --out"
              .formatted(there, reason(e)));
    }
  }

  private static String reason(IOException e) {
    return e instanceof FileSystemException f && f.getReason() != null
        ? f.getReason()
        : e.getClass().getSimpleName();
  }

  private Path work() {
    return target.resolveSibling(
        "." + target.getFileName() + ".part" + ProcessHandle.current().pid());
  }

  /**
   * Checks that the target is not there, or holds nothing that this program did not write.
   *
   * @throws UsageException otherwise
   */
  void checkContents() {
    if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
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
    Files.createDirectories(target.getParent());
    Path work = work();
    deleteQuietly(work);
    Files.createDirectory(work);
    Interruption interruption = new Interruption(Thread.currentThread(), work);
    Thread cleaner = new Thread(interruption);
    Runtime.getRuntime().addShutdownHook(cleaner);
    try {
      R result = writer.writeInto(work);
      Ownership.sign(work);
      replace(work);
      return result;
    } finally {
      deleteQuietly(work);
      interruption.writerEnded();
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

  /** The same; what cannot be deleted is told. */
  static void deleteQuietly(Path root) {
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
