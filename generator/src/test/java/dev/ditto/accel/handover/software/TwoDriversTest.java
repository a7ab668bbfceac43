package dev.ditto.accel.handover.software;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.handover.HandOver;
import dev.ditto.accel.handover.Rtl;
import dev.ditto.accel.handover.text.CNames;
import dev.ditto.hdl.tools.Tool;
import dev.ditto.hdl.tools.ToolResult;
import dev.ditto.hdl.tools.ToolRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two builds in one program in C: headers beside each other, drivers linked. */
class TwoDriversTest {
  private static final String PROGRAM =
      """
      #include <stdio.h>
      #include <string.h>

      #include "left_ditto_driver.h"
      #include "Right_ditto_driver.h"

      static uint32_t left(void *context, uint32_t offset) {
        (void)context;
        return offset == LEFT_DITTO_ID_REG_OFFSET             ? LEFT_DITTO_ID_REG_RESET
               : offset == LEFT_DITTO_VERSION_REG_OFFSET     ? LEFT_DITTO_VERSION_REG_RESET
               : offset == LEFT_DITTO_CAP11_REG_OFFSET       ? LEFT_DITTO_CAP11_REG_RESET
               : offset == LEFT_DITTO_CFG_HASH_LO_REG_OFFSET ? LEFT_DITTO_CFG_HASH_LO_REG_RESET
               : offset == LEFT_DITTO_CFG_HASH_HI_REG_OFFSET ? LEFT_DITTO_CFG_HASH_HI_REG_RESET
                                                             : 0;
      }

      int main(void) {
        left_ditto_bus a;
        Right_ditto_bus b;
        memset(&a, 0, sizeof a);
        memset(&b, 0, sizeof b);
        a.read32 = left;
        b.read32 = left;
        printf("%d rows, %s; ", LEFT_DITTO_PARAM_ROWS, LEFT_DITTO_PARAM_MODULE_PREFIX);
        printf("%d rows, %s\\n", RIGHT_DITTO_PARAM_ROWS, RIGHT_DITTO_PARAM_MODULE_PREFIX);
        printf("%s; ", left_ditto_result_text(left_ditto_probe(&a)));
        return Right_ditto_probe(&b) == RIGHT_DITTO_WRONG_BUILD ? 0 : 1;
      }
      """;

  @TempDir Path folder;

  @Test
  void oneProgramDrivesBoth() throws IOException {
    List<String> command = new ArrayList<>(List.of(Tool.CC.require().path().toString()));
    command.addAll(List.of("-std=c99", "-Wall", "-Wextra", "-Werror", "-pedantic", "main.c"));
    for (String build : List.of("modulePrefix=left_ rows=1", "modulePrefix=Right_ rows=2")) {
      String prefix = build.substring(build.indexOf('=') + 1, build.indexOf(' '));
      Rtl rtl = Rtl.of(Configuration.preset("tiny", List.of(build.split(" "))));
      HandOver.write(rtl, folder.resolve(prefix));
      command.add("-I" + prefix + "/sw");
      command.add("-I" + prefix + "/regs");
      command.add(prefix + "/sw/" + prefix + "ditto_driver.c");
    }
    Files.writeString(folder.resolve("main.c"), PROGRAM);
    command.addAll(List.of("-o", "both"));
    assertEquals("", run(command));
    assertEquals(
        "1 rows, left_; 2 rows, Right_\ngood; ", run(List.of(folder.resolve("both").toString())));
  }

  private String run(List<String> command) {
    ToolResult result = ToolRunner.run(command, folder, Duration.ofMinutes(1));
    assertEquals(0, result.exitCode(), result.output());
    return result.output();
  }

  @Test
  void stringsAreLeftAndHeadersAreNot() {
    assertEquals(
        "#include \"a_ditto_regs.h\"\n#define A_DITTO_PREFIX \"ditto_x\" /* a_ditto_run $ */",
        new CNames("a_")
            .in("#include \"ditto_regs.h\"\n#define DITTO_PREFIX \"ditto_x\" /* ditto_run $ */"));
  }
}
