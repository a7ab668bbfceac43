package dev.ditto.accel.handover.documents;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.ditto.accel.BusClock;
import dev.ditto.accel.MultiplierStyle;
import dev.ditto.accel.Parameters;
import dev.ditto.accel.PeStyle;
import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.config.ParameterModel;
import dev.ditto.accel.flow.FlowPolicy;
import dev.ditto.accel.handover.Rtl;
import dev.ditto.accel.handover.text.Resource;
import dev.ditto.accel.isa.Assembler;
import dev.ditto.accel.isa.Ring;
import dev.ditto.accel.isa.Space;
import dev.ditto.accel.ports.Interface;
import dev.ditto.accel.ports.Port;
import dev.ditto.accel.regs.Access;
import dev.ditto.accel.regs.Boundary;
import dev.ditto.accel.regs.Counter;
import dev.ditto.accel.regs.ErrorCode;
import dev.ditto.accel.regs.Interrupt;
import dev.ditto.accel.regs.Register;
import dev.ditto.accel.regs.RegisterMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the documents tell of a build, by the names that their templates use. */
final class Facts {
  private Facts() {}

  /** All parameters by name, and what follows from them. */
  static Map<String, Object> of(Rtl rtl) {
    Configuration configuration = rtl.configuration();
    Map<String, Object> facts = new LinkedHashMap<>();
    ParameterModel.values(configuration.parameters())
        .forEach((key, value) -> facts.put(key, ParameterModel.Entry.spelling(value)));
    boolean window = configuration.parameters().peStyle() == PeStyle.WINDOW;
    facts.put("name", configuration.name());
    facts.put("hash", configuration.hash());
    facts.put("hashHead", configuration.shortHash());
    facts.put("id", "0x%08x".formatted(RegisterMap.ID));
    facts.put("span", RegisterMap.SPAN);
    facts.put("top", rtl.top());
    facts.put("window", window);
    facts.put("paired", configuration.parameters().multiplier() == MultiplierStyle.PAIRED);
    facts.put("lanesMany", configuration.parameters().lanes() > 1);
    facts.put("vectorLanesMany", configuration.parameters().vectorLanes() > 1);
    facts.put("fiveBit", configuration.parameters().digitBits() == 5);
    facts.put("separateBus", configuration.parameters().busClock() == BusClock.SEPARATE);
    facts.put("pe", window ? "ZeroSkipPe" : "DensePe");
    facts.put("array", window ? "ZeroSkipPeArray" : "ZeroSkipPeArray of DensePe");
    facts.put("multipliers", configuration.parameters().multipliers());
    facts.put("memories", memories(configuration));
    facts.put("ports", ports(rtl));
    facts.put(
        "policies",
        Arrays.stream(FlowPolicy.values())
            .map(policy -> policy.name() + ", " + policy.description())
            .collect(Collectors.joining("; ")));
    facts.put("errors", Arrays.stream(ErrorCode.values()).map(Facts::error).toList());
    facts.put("interrupts", Arrays.stream(Interrupt.values()).map(Facts::interrupt).toList());
    facts.put("counters", Arrays.stream(Counter.values()).map(Facts::counter).toList());
    List<Boundary> boundaries = Boundary.of(configuration.parameters());
    facts.put("checked", !boundaries.isEmpty());
    facts.put("checksumBytes", Integer.BYTES * boundaries.size());
    facts.put("boundaries", boundaries.stream().map(Facts::boundary).toList());
    RegisterMap registers = rtl.registers();
    facts.put("idleOnly", names(registers, Facts::idleOnly));
    facts.put("kept", names(registers, Facts::staysAfterSoftReset));
    facts.put("beatBytes", configuration.parameters().beatBytes());
    facts.put("wideAddresses", configuration.parameters().axiAddressBits() > Integer.SIZE);
    facts.put("commandBytes", Assembler.COMMAND_BYTES);
    facts.put("ringAlignment", Ring.ALIGNMENT);
    facts.put("areas", verification());
    return facts;
  }

  private static String names(RegisterMap registers, Predicate<Register> which) {
    return registers.registers().stream()
        .filter(which)
        .map(Register::name)
        .collect(Collectors.joining(", "));
  }

  private static boolean idleOnly(Register register) {
    return register.mask(Access.CONTROL_WHEN_IDLE) != 0;
  }

  /** What software has set, but for the one that goes back to zero with HEAD. */
  private static boolean staysAfterSoftReset(Register register) {
    boolean set = idleOnly(register) || register.mask(Access.CONTROL) != 0;
    return set && !register.name().equals("TAIL");
  }

  private static List<Map<String, Object>> memories(Configuration configuration) {
    Parameters p = configuration.parameters();
    List<Map<String, Object>> memories = new ArrayList<>();
    for (Space space : Space.values()) {
      if (space.scratchpad() != space) {
        continue;
      }
      Object bytes = space.inMemoryReach() ? space.wordBytes(p) : "–";
      memories.add(Map.of("space", space, "words", space.depth(p), "wordBytes", bytes));
    }
    return memories;
  }

  private static List<Map<String, Object>> ports(Rtl rtl) {
    List<Map<String, Object>> ports = new ArrayList<>();
    for (Interface each : rtl.interfaces().all()) {
      for (Port port : each.ports()) {
        ports.add(
            Map.of(
                "name", port.name(),
                "direction", port.direction().word(),
                "bits", port.width(),
                "interface", each.name()));
      }
    }
    return ports;
  }

  private static Map<String, Object> error(ErrorCode error) {
    return row(error.ordinal(), error.key(), error.description());
  }

  private static Map<String, Object> interrupt(Interrupt interrupt) {
    return row(interrupt.ordinal(), interrupt.key(), interrupt.description());
  }

  private static Map<String, Object> counter(Counter counter) {
    return row(counter.ordinal(), counter.key(), counter.description());
  }

  private static Map<String, Object> boundary(Boundary boundary) {
    return row(boundary.ordinal(), boundary.register(), boundary.description());
  }

  private static Map<String, Object> row(int bit, String key, String meaning) {
    return Map.of("bit", bit, "key", key, "meaning", meaning);
  }

  /** The verification plan; a test holds that the tests it names exist. */
  private static List<Map<String, Object>> verification() {
    try {
      byte[] plan = Resource.bytes(Facts.class, "verification.json");
      return JsonMapper.builder().build().readValue(plan, new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
