package dev.ditto.accel.regs;

import static dev.ditto.accel.regs.Access.CONSTANT;
import static dev.ditto.accel.regs.Access.CONTROL;
import static dev.ditto.accel.regs.Access.CONTROL_WHEN_IDLE;
import static dev.ditto.accel.regs.Access.EVENT;
import static dev.ditto.accel.regs.Access.STATUS;
import static dev.ditto.accel.regs.Access.TRIGGER;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.flow.FlowSettings;
import dev.ditto.accel.isa.Engine;
import dev.ditto.accel.isa.Ring;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All registers of an accelerator.
 *
 * <p>Registers are 32 bits wide, little-endian, at multiples of four bytes; writes honour byte
 * strobes. An access outside the map, and a write to a register without a writable field, is
 * answered with SLVERR.
 *
 * @param registers by rising offset
 */
public record RegisterMap(List<Register> registers) {
  /** Contents of ID: "DTTO" in memory order. */
  public static final long ID = 0x4F54_5444L;

  /** Version of the interface: major (8 bits), minor (8), patch (16). */
  public static final long VERSION = 0x0001_0000L;

  /** Bytes that the map spans. */
  public static final int SPAN = 0x1000;

  /** Offset of RING_BASE_LO, which stands for the ring in ERR_ADDR. */
  public static final int RING_BASE = 0x060;

  /** Bits of RING_SIZE, HEAD and TAIL. */
  public static final int RING_BITS = 20;

  public RegisterMap {
    registers = List.copyOf(registers);
  }

  /**
   * The map of an accelerator.
   *
   * @param configurationHash first 64 bits of the configuration's SHA-256
   */
  public static RegisterMap of(Parameters parameters, long configurationHash) {
    List<Register> all = new ArrayList<>();
    all.add(word("ID", 0x000, "Tells that this is a Ditto: \"DTTO\".", CONSTANT, 32, ID));
    all.add(
        new Register(
            "VERSION",
            0x004,
            "Version of this interface.",
            List.of(
                field("patch", 0, 16, CONSTANT, VERSION & 0xffff, "corrections"),
                field("minor", 16, 8, CONSTANT, VERSION >> 16 & 0xff, "compatible additions"),
                field("major", 24, 8, CONSTANT, VERSION >> 24, "incompatible changes"))));
    String hash = "the first 64 bits of the SHA-256 of the configuration";
    all.add(
        word(
            "CFG_HASH_LO",
            0x008,
            "Low half of " + hash + ".",
            CONSTANT,
            32,
            low(configurationHash)));
    all.add(
        word(
            "CFG_HASH_HI",
            0x00C,
            "High half of " + hash + ".",
            CONSTANT,
            32,
            low(configurationHash >>> 32)));
    all.addAll(Capabilities.of(parameters));
    all.add(control());
    all.add(status());
    all.add(interrupts("INTR_STATE", 0x048, "Interrupts that have been raised.", EVENT));
    all.add(interrupts("INTR_ENABLE", 0x04C, "Interrupts that reach the interrupt pin.", CONTROL));
    all.add(interrupts("INTR_TEST", 0x050, "Raises interrupts by hand.", TRIGGER));
    all.add(
        new Register(
            "ERR_CODE",
            0x054,
            "The first error since the last soft reset or clearing, one-hot.",
            Arrays.stream(ErrorCode.values())
                .map(e -> field(e.key(), e.ordinal(), 1, EVENT, 0, e.description()))
                .toList()));
    all.add(
        word(
            "ERR_ADDR",
            0x058,
            "Where the first error happened: low half of the memory address of the command or burst;"
                + " for errors of the ring 0x%X.".formatted(RING_BASE),
            STATUS,
            32,
            0));
    all.add(
        word(
            "ERR_INFO",
            0x05C,
            "More on the first error: word 0 of the command; the response of memory; the number of the"
                + " engine for transfers; the busy engines for the watchdog; RING_SIZE for the ring.",
            STATUS,
            32,
            0));
    all.add(
        new Register(
            "RING_BASE_LO",
            RING_BASE,
            "Memory address of the command ring, low half.",
            List.of(
                field(
                    "base",
                    Ring.ALIGNMENT_BITS,
                    Integer.SIZE - Ring.ALIGNMENT_BITS,
                    CONTROL_WHEN_IDLE,
                    0,
                    "bits 31.."
                        + Ring.ALIGNMENT_BITS
                        + "; bits "
                        + (Ring.ALIGNMENT_BITS - 1)
                        + "..0 are zero"))));
    all.add(word("RING_BASE_HI", 0x064, "The same, high half.", CONTROL_WHEN_IDLE, 32, 0));
    all.add(
        word(
            "RING_SIZE",
            0x068,
            "Commands that the ring holds, a power of two.",
            CONTROL_WHEN_IDLE,
            RING_BITS,
            0));
    all.add(word("HEAD", 0x06C, "Next command to be taken.", STATUS, RING_BITS, 0));
    all.add(
        word(
            "TAIL",
            0x070,
            "First command that is not ready; writing it lets a started accelerator go on.",
            CONTROL,
            RING_BITS,
            0));
    all.add(
        word(
            "WATCHDOG",
            0x074,
            "Cycles without progress that are an error; 0 = off.",
            CONTROL,
            32,
            0));
    all.addAll(FlowRegisters.of(parameters));
    all.addAll(Boundary.registers(parameters));
    for (Counter counter : Counter.values()) {
      all.add(half(counter, "LO", 0));
      all.add(half(counter, "HI", 4));
    }
    return new RegisterMap(all);
  }

  /** What register FLOW is to be set to. */
  public long flow(FlowSettings settings) {
    Register flow = register("FLOW");
    return (long) settings.policy().ordinal() << flow.field("policy").low()
        | (long) settings.hysteresis() << flow.field("hysteresis").low()
        | (long) settings.period() << flow.field("period").low()
        | (long) settings.share() << flow.field("share").low();
  }

  /** Registers that tell which accelerator this is; constants all. */
  public List<Register> identity() {
    return Stream.of("ID", "VERSION", "CFG_HASH_LO", "CFG_HASH_HI").map(this::register).toList();
  }

  /** The register of that name; throws {@link IllegalArgumentException} when there is none. */
  public Register register(String name) {
    return registers.stream()
        .filter(r -> r.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no register " + name));
  }

  /** The register at a byte offset; empty when there is none. */
  public Optional<Register> at(int offset) {
    return registers.stream().filter(r -> r.offset() == offset).findFirst();
  }

  private static Register control() {
    return new Register(
        "CTRL",
        0x040,
        "Starts things.",
        List.of(
            field("start", 0, 1, TRIGGER, 0, "take commands from HEAD to TAIL, now and later"),
            field(
                "abort", 1, 1, TRIGGER, 0, "take no more commands and drop those not yet started"),
            field(
                "soft_reset",
                2,
                1,
                TRIGGER,
                0,
                "abort, let engines and memory come to rest, then clear HEAD, TAIL, semaphores,"
                    + " interrupts and errors"),
            field("cnt_clear", 3, 1, TRIGGER, 0, "clear all counters and the snapshot"),
            field("cnt_snapshot", 4, 1, TRIGGER, 0, "copy all counters for reading")));
  }

  private static Register status() {
    List<RegisterField> fields = new ArrayList<>();
    fields.add(field("busy", 0, 1, STATUS, 0, "a command is being fetched, queued or executed"));
    fields.add(field("idle", 1, 1, STATUS, 1, "not busy"));
    fields.add(field("error", 2, 1, STATUS, 0, "an error is recorded in ERR_CODE"));
    fields.add(field("running", 3, 1, STATUS, 0, "started, and neither aborted nor stopped"));
    for (Engine engine : Engine.values()) {
      fields.add(
          field(
              engine.name().toLowerCase(Locale.ROOT) + "_busy",
              8 + engine.ordinal(),
              1,
              STATUS,
              0,
              "the engine for " + engine + " executes a command"));
    }
    return new Register("STATUS", 0x044, "What the accelerator is doing.", fields);
  }

  private static Register interrupts(String name, int offset, String description, Access access) {
    return new Register(
        name,
        offset,
        description,
        Arrays.stream(Interrupt.values())
            .map(i -> field(i.key(), i.ordinal(), 1, access, 0, i.description()))
            .toList());
  }

  private static Register half(Counter counter, String suffix, int at) {
    return word(
        "CNT_" + counter.name() + "_" + suffix,
        counter.offset() + at,
        "As of the last snapshot: " + counter.description() + ".",
        STATUS,
        32,
        0);
  }

  private static Register word(
      String name, int offset, String description, Access access, int bits, long reset) {
    return new Register(
        name, offset, description, List.of(field("value", 0, bits, access, reset, "the value")));
  }

  private static RegisterField field(
      String name, int low, int bits, Access access, long reset, String description) {
    return new RegisterField(name, low, bits, access, reset, description);
  }

  private static long low(long value) {
    return value & 0xffff_ffffL;
  }
}
