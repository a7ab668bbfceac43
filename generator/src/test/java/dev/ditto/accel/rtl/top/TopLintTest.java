package dev.ditto.accel.rtl.top;

import dev.ditto.accel.config.Configuration;
import dev.ditto.hdl.Hdl;
import dev.ditto.hdl.tools.LintAssertions;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole accelerator is clean in Verilator, Icarus and Yosys. */
class TopLintTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "tiny",
        "tiny peStyle=dense",
        "tiny digitBits=5 axiMaxBurst=1 axiOutstanding=1",
        "tiny columns=12 lanes=2",
        "tiny busClock=separate checksums=on",
        "small",
        "medium",
        "large",
        "asic"
      })
  void theTopIsClean(String what) {
    List<String> words = List.of(what.split(" "));
    Configuration configuration =
        Configuration.preset(words.get(0), words.subList(1, words.size()));
    LintAssertions.assertClean(Hdl.elaborate(() -> new DittoTop(configuration)));
  }
}
