package dev.ditto.accel.handover.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.handover.HandOver;
import dev.ditto.accel.handover.Rtl;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The constraints of crossings speak of registers that are in the Verilog, and of no others. */
class CrossingsTest {
  private static final Pattern CELLS = Pattern.compile("get_cells \\{ (.+) }");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"", "npu_"})
  void everyCellIsARegisterOfTheVerilog(String prefix) throws IOException {
    HandedOver product = generate(prefix);
    int cells = 0;
    for (String call : calls(product)) {
      Matcher matcher = CELLS.matcher(call);
      if (matcher.matches()) {
        for (String cell : matcher.group(1).split(" ")) {
          assertIsRegister(product, cell);
          cells++;
        }
      }
    }
    assertTrue(cells > 100, "only " + cells);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "npu_"})
  void eachQueueHasBoundsForItsTwoCodesAndItsData(String prefix) throws IOException {
    HandedOver product = generate(prefix);
    List<String> calls = calls(product);
    String bound = "set_max_delay -datapath_only 3.333 -from stub -to stub";
    assertEquals(15, calls.stream().filter(bound::equals).count());
    assertEquals(
        10, calls.stream().filter("set_bus_skew 3.333 -from stub -to stub"::equals).count());
    assertEquals(5, calls.stream().filter(c -> c.startsWith("get_clocks")).count());
    assertTrue(
        product
            .text("constraints/crossings.xdc")
            .contains(
                "set_bus_skew 3.333 -from [get_cells { crossing/read_queue/tail_code_reg[*] }]"
                    + " -to [get_cells { crossing/read_queue/first_reg[*] }]\n"));
    for (String call : calls) {
      assertTrue(call.matches("(set_|get_cells \\{ crossing/|get_clocks |get_ports ).*"), call);
    }
  }

  /** One name for what two editions of Quartus call otherwise. */
  @Test
  void quartusIsToldTheSame() throws IOException {
    HandedOver product = generate("npu_");
    List<String> calls =
        product.run("tclsh", "record.tcl", "constraints/crossings.sdc").lines().toList();
    assertTrue(calls.contains("get_registers { *crossing|*read_queue|tail_code[*] }"));
    assertTrue(calls.contains("get_registers { *crossing|*read_queue|first[*] }"));
    for (String bound : List.of("set_max_delay 3.333", "set_false_path -hold")) {
      assertEquals(
          15, calls.stream().filter((bound + " -from stub -to stub")::equals).count(), bound);
    }
    assertEquals(10, calls.stream().filter(c -> c.startsWith("set_max_skew 3.333")).count());
    assertEquals(5, calls.stream().filter(c -> c.startsWith("remove_from_collection")).count());
    Pattern name = Pattern.compile("\\*crossing\\|\\*(\\w+)\\|(\\w+)(\\[\\*])?");
    for (String call : calls) {
      Matcher register = name.matcher(call);
      while (register.find()) {
        String several = register.group(3) == null ? "" : register.group(3);
        assertIsRegister(
            product, "crossing/" + register.group(1) + "/" + register.group(2) + "_reg" + several);
      }
    }
    assertTrue(product.text("quartus/ditto_hw.tcl").contains("crossings.sdc SDC PATH"));
    assertTrue(product.text("quartus/project.tcl").contains("constraints crossings.sdc]"));
    assertTrue(product.text("ditto.core").contains("- constraints/crossings.sdc:"));
  }

  /** Every wire that may carry a value of another clock is one of those that are bounded. */
  @ParameterizedTest
  @ValueSource(strings = {"", "npu_"})
  void noFirstStageIsForgotten(String prefix) throws IOException {
    HandedOver product = generate(prefix);
    String targets =
        String.join("\n", calls(product).stream().filter(c -> c.contains("first_reg")).toList());
    for (String queue : List.of("read", "write", "data", "beat", "response")) {
      for (String stage : List.of("first", "head_seen_first")) {
        assertTrue(targets.contains("crossing/" + queue + "_queue/" + stage + "_reg"), queue);
      }
    }
    for (String file : product.verilog()) {
      boolean synchronizes = product.text("rtl/" + file).contains("ASYNC_REG");
      assertEquals(file.startsWith(prefix + "GrayFifo_"), synchronizes, file);
    }
  }

  private HandedOver generate(String prefix) throws IOException {
    List<String> changes =
        List.of("busClock=separate", "busClockPeriod=3333", "modulePrefix=" + prefix);
    Rtl rtl = Rtl.of(Configuration.preset("tiny", changes));
    HandOver.write(rtl, folder);
    try (InputStream in = ScriptsTest.class.getResourceAsStream("record.tcl")) {
      Files.copy(in, folder.resolve("record.tcl"));
    }
    return new HandedOver(rtl, folder);
  }

  private static List<String> calls(HandedOver product) {
    return product
        .run("tclsh", "record.tcl", "constraints/crossings.xdc")
        .lines()
        .map(call -> call.replace("{{", "{").replace("}}", "}"))
        .toList();
  }

  /** Follows the names of instances from the top on, as a reader of the Verilog would. */
  private static void assertIsRegister(HandedOver product, String cell) throws IOException {
    String[] names = cell.split("/");
    String module = product.rtl().top();
    for (int i = 0; i < names.length - 1; i++) {
      Matcher instance =
          Pattern.compile("^ +(\\w+) " + names[i] + " \\(", Pattern.MULTILINE)
              .matcher(product.text("rtl/" + module + ".v"));
      assertTrue(instance.find(), cell + ": no " + names[i] + " in " + module);
      module = instance.group(1);
    }
    String register = names[names.length - 1];
    boolean several = register.endsWith("_reg[*]");
    String name = register.substring(0, register.lastIndexOf("_reg"));
    String width = several ? "\\[\\d+:0\\] " : "";
    assertTrue(
        Pattern.compile("^.*\\breg " + width + name + ";", Pattern.MULTILINE)
            .matcher(product.text("rtl/" + module + ".v"))
            .find(),
        cell + " is no register of " + module);
  }
}
