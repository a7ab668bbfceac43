package dev.ditto.accel.regs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.config.Configuration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RegisterMapTest {
  private final RegisterMap map =
      RegisterMap.of(Configuration.preset("tiny").parameters(), 0xfedc_ba98_7654_3210L);

  @Test
  void registersHaveTheirOwnNamesAndRisingAlignedOffsets() {
    Set<String> names = new HashSet<>();
    int last = -4;
    for (Register register : map.registers()) {
      assertTrue(names.add(register.name()), register.name());
      assertEquals(0, register.offset() % 4, register.name());
      assertTrue(register.offset() > last && register.offset() < RegisterMap.SPAN, register.name());
      last = register.offset();
    }
  }

  @Test
  void offsetsAreWhereSoftwareExpectsThem() {
    List<String> expected =
        List.of(
            "ID 0x000",
            "VERSION 0x004",
            "CFG_HASH_LO 0x008",
            "CFG_HASH_HI 0x00c",
            "CAP0 0x010",
            "CAP11 0x03c",
            "CTRL 0x040",
            "STATUS 0x044",
            "INTR_STATE 0x048",
            "INTR_ENABLE 0x04c",
            "INTR_TEST 0x050",
            "ERR_CODE 0x054",
            "ERR_ADDR 0x058",
            "ERR_INFO 0x05c",
            "RING_BASE_LO 0x060",
            "RING_BASE_HI 0x064",
            "RING_SIZE 0x068",
            "HEAD 0x06c",
            "TAIL 0x070",
            "WATCHDOG 0x074",
            "FLOW 0x078",
            "FLOW_INDEX 0x07c",
            "FLOW_STATE 0x080",
            "FLOW_FULL 0x084",
            "FLOW_SPATIAL 0x08c",
            "FLOW_SPENT 0x090",
            "CNT_CYCLES_BUSY_LO 0x100",
            "CNT_CYCLES_IDLE_HI 0x10c",
            "CNT_COMMANDS_HI 0x1b4",
            "CNT_COMMANDS_SKIPPED_LO 0x1b8");
    for (String line : expected) {
      String name = line.split(" ")[0];
      assertEquals(line, "%s 0x%03x".formatted(name, map.register(name).offset()));
    }
  }

  @Test
  void checksumsAreThereWhereTheyAreKept() {
    assertTrue(map.registers().stream().noneMatch(r -> r.name().startsWith("CHECK_")));
    RegisterMap kept =
        RegisterMap.of(Configuration.preset("tiny").with("checksums", "on").parameters(), 0);
    assertEquals(map.registers().size() + 6, kept.registers().size());
    assertEquals(0x0a0, kept.register("CHECK_LOAD").offset());
    assertEquals(0x0b4, kept.register("CHECK_STORE").offset());
    assertFalse(kept.register("CHECK_STORE").writable());
  }

  @Test
  void constantsTellTheConfiguration() {
    assertEquals(0x4F545444L, map.register("ID").reset());
    assertEquals(0x76543210L, map.register("CFG_HASH_LO").reset());
    assertEquals(0xfedcba98L, map.register("CFG_HASH_HI").reset());
    assertEquals(4 + (8L << 16), map.register("CAP0").reset());
    assertEquals(512, map.register("CAP6").field("y_depth").reset());
    assertFalse(map.register("ID").writable());
    assertEquals(0x1f, map.register("CTRL").mask(Access.TRIGGER));
    assertTrue(map.at(0x094).isEmpty());
  }
}
