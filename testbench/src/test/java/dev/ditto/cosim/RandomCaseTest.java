package dev.ditto.cosim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ditto.hdl.verilator.BuildOptions;
import dev.ditto.hdl.verilator.VerilatedDesign;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RandomCaseTest {
  private static final Map<Long, VerilatedDesign> DESIGNS = new HashMap<>();

  static List<String> cases() throws IOException {
    try (InputStream in = RandomCaseTest.class.getResourceAsStream("cases.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void hardwareEqualsGoldenModelAndCountersEqualTheirPrediction(String text) {
    RandomCase random = RandomCase.parse(text);
    VerilatedDesign design =
        DESIGNS.computeIfAbsent(
            random.machine(),
            seed ->
                Hardware.of(
                    random.configuration(),
                    BuildOptions.defaults().withEffort(BuildOptions.Effort.BUILD)));
    assertFalse(random.run(design).isEmpty());
  }

  @Test
  void aCaseIsWrittenAsItIsRead() {
    RandomCase random = new RandomCase(12, 34, 25);
    assertEquals(random, RandomCase.parse(random.toString()));
    assertEquals(
        "'1 2' is not: machine seed, layers seed, stall percent",
        assertThrows(IllegalArgumentException.class, () -> RandomCase.parse("1 2")).getMessage());
  }
}
