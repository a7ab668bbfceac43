package dev.ditto.hdl.junit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import dev.ditto.hdl.sim.SimulationTap;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs JUnit tests, whole classes or one by one, under a {@link SimulationTap}. */
public final class Tests {
  /**
   * A test that ended.
   *
   * @param failure null when it passed
   */
  public record Outcome(String id, String name, Throwable failure) {}

  private static final Launcher LAUNCHER = LauncherFactory.create();

  /** It would say at every start of a test that it remembers nothing. */
  private static final Logger JQWIK = Logger.getLogger("net.jqwik");

  private Tests() {}

  /** Runs all tests of some classes. */
  public static List<Outcome> all(List<Class<?>> classes, SimulationTap tap) {
    return run(classes.stream().map(c -> (DiscoverySelector) selectClass(c)).toList(), tap);
  }

  /** Runs one test. */
  public static Outcome one(String id, SimulationTap tap) {
    List<Outcome> outcomes = run(List.of(selectUniqueId(id)), tap);
    return outcomes.stream()
        .filter(o -> o.failure() != null)
        .findFirst()
        .orElseGet(() -> outcomes.get(0));
  }

  /** The test class of a simple name in the directories of the class path. */
  public static Optional<Class<?>> named(String name) {
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path root = Path.of(entry);
      if (Files.isDirectory(root)) {
        try (Stream<Path> files = Files.walk(root)) {
          Path file = files.filter(f -> f.endsWith(name + ".class")).findFirst().orElse(null);
          if (file != null) {
            String path = root.relativize(file).toString();
            path = path.substring(0, path.length() - ".class".length());
            return Optional.of(Class.forName(path.replace('/', '.')));
          }
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
          throw new LinkageError("cannot load " + name, e);
        }
      }
    }
    return Optional.empty();
  }

  private static List<Outcome> run(List<DiscoverySelector> selectors, SimulationTap tap) {
    // Which values fail is all the same, and nothing is to be remembered for real test runs.
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(selectors)
            .configurationParameter("jqwik.shrinking.default", "OFF")
            .configurationParameter("jqwik.database", "")
            .configurationParameter("jqwik.reporting.onlyfailures", "true")
            .build();
    JQWIK.setLevel(Level.WARNING);
    List<Outcome> outcomes = new ArrayList<>();
    TestExecutionListener listener =
        new TestExecutionListener() {
          @Override
          public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            Throwable failure = result.getThrowable().orElse(null);
            if (test.isTest() || failure != null) {
              outcomes.add(new Outcome(test.getUniqueId(), name(test), failure));
            }
          }
        };
    SimulationTap.during(tap, () -> LAUNCHER.execute(request, listener));
    return outcomes;
  }

  private static String name(TestIdentifier test) {
    return test.getLegacyReportingName() + " " + test.getDisplayName();
  }
}
