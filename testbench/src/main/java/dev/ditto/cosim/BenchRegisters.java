package dev.ditto.cosim;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.flow.FlowSettings;
import dev.ditto.accel.isa.FlowMode;
import dev.ditto.accel.regs.Boundary;
import dev.ditto.accel.regs.Counter;
import dev.ditto.accel.regs.ErrorCode;
import dev.ditto.accel.regs.Register;
import dev.ditto.accel.regs.RegisterMap;
import dev.ditto.hdl.sim.axi.AxiLiteMaster;
import dev.ditto.hdl.sim.axi.AxiProtocolException;
import dev.ditto.hdl.sim.axi.AxiResponse;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;

/** The registers of an accelerator in simulation, by their names. */
final class BenchRegisters {
  private final RegisterMap map;

  /** Reads after which what a register is to show must be there. */
  private static final int PATIENCE = 1000;

  private final AxiLiteMaster bus;

  BenchRegisters(RegisterMap map, AxiLiteMaster bus) {
    this.map = map;
    this.bus = bus;
  }

  /** Forgets what is under way on the bus. */
  void reset() {
    bus.reset();
  }

  /**
   * Checks that the design is an accelerator of that configuration.
   *
   * @throws BenchException when it is another one
   */
  void identify(Configuration configuration) {
    for (Register register : map.identity()) {
      String name = register.name();
      long expected = register.reset();
      long found = get(name);
      if (found != expected) {
        throw new BenchException(
            "register %s is 0x%08x; an accelerator of configuration %s has 0x%08x"
                .formatted(name, found, configuration.name(), expected));
      }
    }
  }

  /** Writes a register. */
  void set(String register, long value) {
    Register r = map.register(register);
    AxiResponse response = onBus(() -> bus.write(r.offset(), value));
    if (response != AxiResponse.OKAY) {
      throw new BenchException("writing " + register + " was answered with " + response);
    }
  }

  /** Reads a register. */
  long get(String register) {
    return get(map.register(register).offset());
  }

  private long get(int offset) {
    AxiLiteMaster.Result result = onBus(() -> bus.read(offset));
    if (result.response() != AxiResponse.OKAY) {
      throw new BenchException(
          "reading offset 0x%03x was answered with %s".formatted(offset, result.response()));
    }
    return result.data();
  }

  private static <R> R onBus(Supplier<R> access) {
    try {
      return access.get();
    } catch (AxiProtocolException e) {
      throw BenchException.of(e);
    }
  }

  /** A field of a register, all its bits set. */
  long bit(String register, String field) {
    return map.register(register).field(field).mask();
  }

  /** Sets a bit of CTRL. */
  void control(String field) {
    set("CTRL", bit("CTRL", field));
  }

  /** Sets all counters to 0. */
  void clearCounters() {
    control("cnt_clear");
    // Clearing takes a moment; a read waits until it is done.
    get(Counter.values()[0].offset());
  }

  /** All counters at one moment. */
  CounterValues counters() {
    control("cnt_snapshot");
    Map<Counter, Long> values = new EnumMap<>(Counter.class);
    for (Counter counter : Counter.values()) {
      long low = get(counter.offset());
      values.put(counter, low | get(counter.offset() + 4) << 32);
    }
    return new CounterValues(values);
  }

  /** The checksum of each {@link Boundary}. */
  int[] checksums() {
    return Arrays.stream(Boundary.values()).mapToInt(b -> (int) get(b.register())).toArray();
  }

  /** Sets how the flow unit chooses modes; see register FLOW. */
  void flow(FlowSettings settings) {
    set("FLOW", map.flow(settings));
  }

  /** What the flow unit knows of a layer. */
  WholeRun.LayerFlow layerFlow(int number, String name) {
    FlowMode present = layerMode(number);
    Map<FlowMode, Long> cycles = new EnumMap<>(FlowMode.class);
    for (FlowMode mode : FlowMode.values()) {
      cycles.put(mode, get("FLOW_" + mode));
    }
    return new WholeRun.LayerFlow(name, present, cycles);
  }

  /** The mode of a layer. */
  FlowMode layerMode(int number) {
    set("FLOW_INDEX", number);
    for (int i = 0; i < PATIENCE; i++) {
      long state = get("FLOW_STATE");
      if ((state & bit("FLOW_STATE", "stale")) == 0) {
        return FlowMode.values()[(int) (state & bit("FLOW_STATE", "mode"))];
      }
    }
    throw new BenchException("FLOW_STATE never shows layer " + number);
  }

  /** What the registers say of a failure. */
  String failure() {
    long codes = get("ERR_CODE");
    StringBuilder text = new StringBuilder();
    for (ErrorCode code : ErrorCode.values()) {
      if ((codes & code.mask()) != 0) {
        text.append("; ").append(code.key()).append(": ").append(code.description());
      }
    }
    text.append(
        "; STATUS 0x%x, INTR_STATE 0x%x, ERR_ADDR 0x%x, ERR_INFO 0x%x, HEAD %d, TAIL %d"
            .formatted(
                get("STATUS"),
                get("INTR_STATE"),
                get("ERR_ADDR"),
                get("ERR_INFO"),
                get("HEAD"),
                get("TAIL")));
    return text.toString();
  }
}
