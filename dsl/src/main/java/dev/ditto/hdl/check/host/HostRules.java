package dev.ditto.hdl.check.host;

import dev.ditto.hdl.check.Finding;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;

/**
 * Finds slips of the host language in compiled classes: {@code ==}, {@code !=} and {@code equals}
 * on hardware values. They compare Java objects while the design is built; javac takes them, and
 * they are false without a word. To be called from a test over the classes of a design:
 *
 * <pre>{@code
 * assertEquals(List.of(), HostRules.check(Path.of("target", "classes")));
 * }</pre>
 *
 * <p>What javac refuses needs no rule: {@code if (flag)} on a {@link dev.ditto.hdl.Bool}, {@code
 * flag && other}, {@code a + b}, and {@code switch} over a value's constants, as no hardware value
 * is a Java boolean, number or enum. Values whose class javac has erased on both sides, like two
 * elements of a list compared directly, are not seen.
 */
public final class HostRules {
  private HostRules() {}

  /**
   * All slips in the class files of a directory or jar, by path and line.
   *
   * @throws IOException when it cannot be read
   */
  public static List<Finding> check(Path classes) throws IOException {
    if (Files.isDirectory(classes)) {
      return walk(classes);
    }
    try (FileSystem jar = FileSystems.newFileSystem(classes)) {
      return walk(jar.getPath("/"));
    }
  }

  private static List<Finding> walk(Path root) throws IOException {
    List<Finding> findings = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".class")).sorted().toList()) {
        findings.addAll(check(Files.readAllBytes(file)));
      }
    }
    return findings;
  }

  /** All slips in one class file. */
  public static List<Finding> check(byte[] classFile) {
    SlipFinder finder = new SlipFinder();
    new ClassReader(classFile).accept(finder, ClassReader.EXPAND_FRAMES);
    return finder.findings();
  }
}
