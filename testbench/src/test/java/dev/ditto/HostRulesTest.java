package dev.ditto;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.accel.rtl.top.DittoTop;
import dev.ditto.cosim.Bench;
import dev.ditto.hdl.check.host.HostRules;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing in the generator and the test bench compares hardware values with Java's operators. */
class HostRulesTest {
  @ParameterizedTest
  @ValueSource(classes = {DittoTop.class, Bench.class, HostRulesTest.class})
  void everyModuleKeepsTheRule(Class<?> inModule) throws IOException, URISyntaxException {
    var source = inModule.getProtectionDomain().getCodeSource().getLocation();
    assertEquals(List.of(), HostRules.check(Path.of(source.toURI())));
  }
}
