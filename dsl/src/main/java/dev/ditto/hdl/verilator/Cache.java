package dev.ditto.hdl.verilator;

import dev.ditto.hdl.tools.ToolException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Directories that are built once and then never change, by key. A directory is built under another
 * name and renamed when it is complete, so that one with its proper name is always complete; a lock
 * file keeps processes, and a monitor keeps threads, from building the same one twice.
 */
final class Cache {
  private static final Map<Path, Object> MONITORS = new ConcurrentHashMap<>();

  private final Path root;

  Cache(Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  /** Fills an empty directory. */
  interface Builder {
    void build(Path directory) throws IOException;
  }

  /** The key of something that depends on just these texts. */
  static String key(List<String> texts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String text : texts) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The directory of a key; built by {@code builder} when it is not there. */
  Path get(String key, Builder builder) {
    Path directory = root.resolve(key);
    if (Files.isDirectory(directory)) {
      return directory;
    }
    synchronized (MONITORS.computeIfAbsent(directory, k -> new Object())) {
      try {
        Files.createDirectories(root);
        Path lockFile = root.resolve(key + ".lock");
        try (FileChannel channel =
                FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.lock()) {
          if (!Files.isDirectory(directory) && lock.isValid()) {
            build(key, directory, builder);
          }
        }
      } catch (IOException e) {
        throw new ToolException("cannot build in the cache " + root + ": " + e, e);
      }
    }
    return directory;
  }

  private void build(String key, Path directory, Builder builder) throws IOException {
    removeLeftovers(key);
    Path partial = Files.createTempDirectory(root, key + ".part");
    try {
      builder.build(partial);
      Files.move(partial, directory, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      if (Files.exists(partial)) {
        remove(partial);
      }
    }
  }

  /** What an interrupted build left behind; the lock says that nobody is at it. */
  private void removeLeftovers(String key) throws IOException {
    List<Path> leftovers;
    try (Stream<Path> entries = Files.list(root)) {
      leftovers =
          entries.filter(p -> p.getFileName().toString().startsWith(key + ".part")).toList();
    }
    for (Path leftover : leftovers) {
      remove(leftover);
    }
  }

  private static void remove(Path directory) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(directory)) {
      files = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : files) {
      Files.delete(file);
    }
  }
}
