package dev.ditto.accel.handover.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.config.Presets;
import dev.ditto.accel.handover.HandOver;
import dev.ditto.accel.handover.Rtl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The first page says of the default device what the estimate says of it. */
class RoomTest {
  @TempDir Path folder;

  static List<String> presets() {
    return Presets.names();
  }

  @ParameterizedTest
  @MethodSource("presets")
  void agreesWithTheEstimate(String preset) throws IOException {
    HandOver.write(Rtl.of(Configuration.preset(preset)), folder);
    String page = Files.readString(folder.resolve("README.md")).replace('\n', ' ');
    Matcher part = Pattern.compile("parts that scripts name \\((\\S+), ").matcher(page);
    assertTrue(part.find());
    Matcher row =
        Pattern.compile(
                "\\| of "
                    + part.group(1)
                    + " \\| (\\d+) % \\| (\\d+) % \\| (\\d+) % \\| (\\d+) % \\|")
            .matcher(Files.readString(folder.resolve("reports/estimate.md")));
    assertTrue(row.find());
    String shares =
        "%s %% of the LUTs, %s %% of the flip-flops, %s %% of the block RAMs, %s %% of the DSP blocks;"
            .formatted(row.group(1), row.group(2), row.group(3), row.group(4));
    assertTrue(page.contains(shares), page);
    boolean room = true;
    for (int i = 1; i <= 4; i++) {
      room &= Integer.parseInt(row.group(i)) <= 85;
    }
    assertEquals(room, page.contains("takes 85 % or less of everything: " + shares));
    assertEquals(!room, page.contains("no known device has room for this build"));
    assertEquals(preset.equals("asic"), !room, "the one that is for no FPGA");
  }
}
