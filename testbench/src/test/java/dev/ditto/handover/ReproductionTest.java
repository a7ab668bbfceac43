package dev.ditto.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.accel.config.Presets;
import dev.ditto.accel.handover.Comparison;
import dev.ditto.cosim.regress.PairwiseSeeds;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same configuration gives the same bytes, wherever and whenever. */
class ReproductionTest {
  private static final int RANDOM_CONFIGURATIONS = 20;
  private static final Path HOME = Path.of(System.getProperty("java.home"));

  @TempDir Path folder;

  @Test
  void twoVirtualMachinesInDifferentPlacesWriteTheSameBytes() throws Exception {
    Path here = Files.createDirectory(folder.resolve("here"));
    Path there = Files.createDirectories(folder.resolve("somewhere/quite else"));
    Process first =
        start(HOME, here, "-Duser.language=en", "-Duser.timezone=UTC", "-Dfile.encoding=UTF-8");
    Process second =
        start(
            another().orElse(HOME),
            there,
            "-Duser.language=ar",
            "-Duser.country=EG",
            "-Duser.extensions=u-nu-arab",
            "-Duser.timezone=Pacific/Apia",
            "-Dfile.encoding=ISO-8859-1",
            "-Dline.separator=\r\n",
            "-XX:hashCode=2");
    assertEquals(0, first.waitFor());
    assertEquals(0, second.waitFor());
    List<String> names = names(here);
    assertEquals(Presets.names().size() + RANDOM_CONFIGURATIONS, names.size());
    assertEquals(names, names(there));
    for (String name : names) {
      Comparison comparison = Comparison.of(here.resolve(name), there.resolve(name));
      assertEquals(
          new Comparison(List.of(), List.of(), List.of(), List.of(), comparison.equal()),
          comparison,
          name);
    }
  }

  /** Another JDK beside the one that runs this, if there is one that can run the program. */
  private static Optional<Path> another() throws IOException {
    try (Stream<Path> siblings = Files.list(HOME.toRealPath().getParent())) {
      return siblings
          .filter(home -> Files.isExecutable(home.resolve("bin/java")))
          .filter(home -> feature(home) >= 17 && feature(home) != Runtime.version().feature())
          .sorted()
          .findFirst();
    }
  }

  /** Of which Java a JDK is, by its release file; 0 if it has none. */
  private static int feature(Path home) {
    Path release = home.resolve("release");
    if (!Files.isRegularFile(release)) {
      return 0;
    }
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(release)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String version = properties.getProperty("JAVA_VERSION", "0").replace("\"", "");
    return Integer.parseInt(version.split("\\D", 2)[0]);
  }

  private static Process start(Path home, Path directory, String... properties) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(home.resolve("bin/java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-XX:+UnlockExperimentalVMOptions");
    command.addAll(List.of(properties));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(WriteHandOvers.class.getName());
    command.add(directory.toString());
    new PairwiseSeeds().of(RANDOM_CONFIGURATIONS).forEach(seed -> command.add(seed.toString()));
    return new ProcessBuilder(command).inheritIO().start();
  }

  private static List<String> names(Path directory) throws IOException {
    try (Stream<Path> children = Files.list(directory)) {
      return children.map(child -> child.getFileName().toString()).sorted().toList();
    }
  }
}
