package dev.ditto.cosim.regress;

import dev.ditto.accel.Parameters;
import dev.ditto.hdl.tools.Tool;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A digest of this program: of all that generator, compiler, golden model and simulators are made
 * of. It stays the same when the same sources are compiled again.
 */
final class ProgramDigest {
  /** Says when and by what a jar was packed; nothing that runs. */
  private static final String ABOUT_THE_JAR = "META-INF/";

  private ProgramDigest() {}

  /**
   * The digest of the running program, and of folders that it reads.
   *
   * @return SHA-256 in lower-case hex
   * @throws IOException when its class files, or files in the folders, cannot be read
   */
  static String get(List<Path> reads) throws IOException {
    SortedSet<Path> roots = new TreeSet<>();
    // A class of each module; in the packed program all three lie in one jar.
    for (Class<?> each : new Class<?>[] {Tool.class, Parameters.class, ProgramDigest.class}) {
      try {
        roots.add(Path.of(each.getProtectionDomain().getCodeSource().getLocation().toURI()));
      } catch (URISyntaxException e) {
        throw new IOException(e);
      }
    }
    roots.addAll(reads);
    return of(roots);
  }

  /**
   * The digest of names and content of all files.
   *
   * @param roots folders or jars
   */
  static String of(SortedSet<Path> roots) throws IOException {
    MessageDigest digest = sha256();
    for (Path root : roots) {
      if (Files.isDirectory(root)) {
        add(root, digest);
      } else {
        try (FileSystem jar = FileSystems.newFileSystem(root)) {
          add(jar.getPath("/"), digest);
        }
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void add(Path root, MessageDigest digest) throws IOException {
    Map<String, Path> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(root)) {
      all.filter(Files::isRegularFile)
          .forEach(file -> files.put(root.relativize(file).toString().replace('\\', '/'), file));
    }
    for (Map.Entry<String, Path> file : files.entrySet()) {
      if (!file.getKey().startsWith(ABOUT_THE_JAR)) {
        add(file.getKey().getBytes(StandardCharsets.UTF_8), digest);
        add(Files.readAllBytes(file.getValue()), digest);
      }
    }
  }

  /** With its length, so that no two sequences of texts read the same. */
  private static void add(byte[] bytes, MessageDigest digest) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
