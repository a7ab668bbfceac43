package dev.ditto.accel.handover.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.handover.Rtl;
import dev.ditto.accel.handover.text.Template;
import dev.ditto.hdl.tools.LintAssertions;
import java.io.IOException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MemoryListTest {
  private static final Rtl MACROS =
      Rtl.of(Configuration.preset("tiny", List.of("memoryStyle=macro", "modulePrefix=npu_")));

  @Test
  void everyMemoryIsAnInstanceAndStandsInTheList() throws IOException {
    JsonNode list = JsonMapper.builder().build().readTree(MemoryList.of(MACROS));
    // Y: 512 rows of eight 32-bit sums.
    JsonNode largest = list.get("memories").get(0);
    assertEquals("npu_ditto_ram_1r1w", largest.get("shape").get("module").asText());
    assertEquals(512, largest.get("shape").get("depth").asInt());
    assertEquals(256, largest.get("shape").get("width").asInt());
    assertEquals("npu_DittoTop.values.words", largest.get("places").get(0).asText());
    long bits = 0;
    for (JsonNode memory : list.get("memories")) {
      JsonNode shape = memory.get("shape");
      assertEquals(memory.get("count").asInt(), memory.get("places").size());
      bits +=
          shape.get("depth").asLong() * shape.get("width").asLong() * memory.get("count").asInt();
    }
    assertEquals(bits, list.get("bits").asLong());
  }

  @Test
  void noModuleHasAnArrayOfItsOwn() {
    Pattern array = Pattern.compile("reg .*\\[0:.*\\];");
    MACROS
        .files()
        .forEach(
            (name, text) -> {
              List<String> arrays = array.matcher(text).results().map(MatchResult::group).toList();
              boolean ram = name.startsWith("npu_ditto_ram_");
              assertEquals(ram ? 1 : 0, arrays.size(), name + arrays);
            });
    assertTrue(MACROS.files().containsKey("npu_ditto_ram_2r1w.v"));
    LintAssertions.assertNoFindings(MACROS.files(), MACROS.top());
  }

  @Test
  void theFirstPageNamesTheHookOfTheModules() {
    String page =
        Template.plain("packaging/README.md.mustache").fill(Page.of(MACROS, Product.of(MACROS)));
    assertTrue(page.contains("`+define+NPU_DITTO_RAM_1R1W=my_ram`"), page);
    assertTrue(MACROS.files().get("npu_ditto_ram_1r1w.v").contains("`ifdef NPU_DITTO_RAM_1R1W\n"));
  }

  @Test
  void theAsicPresetHasMacros() {
    assertEquals("MACRO", Configuration.preset("asic").parameters().memoryStyle().name());
  }
}
