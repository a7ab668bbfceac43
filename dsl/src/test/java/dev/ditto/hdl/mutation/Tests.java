package dev.ditto.hdl.mutation;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import dev.ditto.hdl.sim.SimulationTap;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs JUnit tests, whole classes or one by one. */
final class Tests {
  /**
   * A test that ended.
   *
   * @param failure null when it passed
   */
  record Outcome(String id, String name, Throwable failure) {}

  private static final Launcher LAUNCHER = LauncherFactory.create();

  /** It would say at every start of a test that it remembers nothing. */
  private static final Logger JQWIK = Logger.getLogger("net.jqwik");

  private Tests() {}

  /** Runs all tests of some classes. */
  static List<Outcome> all(List<Class<?>> classes, SimulationTap tap) {
    return run(classes.stream().map(c -> (DiscoverySelector) selectClass(c)).toList(), tap);
  }

  /** Runs one test. */
  static Outcome one(String id, SimulationTap tap) {
    List<Outcome> outcomes = run(List.of(selectUniqueId(id)), tap);
    return outcomes.stream()
        .filter(o -> o.failure() != null)
        .findFirst()
        .orElseGet(() -> outcomes.get(0));
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
