package dev.ditto.accel.rtl.control;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.regs.Access;
import dev.ditto.accel.regs.Counter;
import dev.ditto.accel.regs.Register;
import dev.ditto.accel.regs.RegisterField;
import dev.ditto.accel.regs.RegisterMap;
import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.lib.axi.RegisterAnswer;
import dev.ditto.hdl.lib.axi.RegisterRead;
import dev.ditto.hdl.lib.axi.RegisterWrite;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * All registers below the counters, made from the register map. Each field has ports named after
 * register and field; a field that is all there is of its register is called after the register.
 *
 * <p>Reads take one cycle. A read of a counter is passed on.
 */
final class RegisterBank extends Block {
  /**
   * @param parameters of the accelerator
   * @param configurationHash first 64 bits of the configuration's SHA-256
   */
  public record Params(Parameters parameters, long configurationHash) {
    RegisterMap map() {
      return RegisterMap.of(parameters, configurationHash);
    }
  }

  private static final int COUNTERS = Counter.FIRST_OFFSET;
  private static final int COUNTERS_END = COUNTERS + 8 * Counter.values().length;
  private static final int ADDRESS_BITS = Integer.numberOfTrailingZeros(RegisterMap.SPAN);

  /** Writes from the bus. */
  public final RegisterWrite write = input(RegisterWrite.type(ADDRESS_BITS));

  /** The write of this cycle is refused. */
  public final Bool refused = output(bool());

  /** Reads from the bus. */
  public final RegisterRead read = input(RegisterRead.type(ADDRESS_BITS));

  /** What was read. */
  public final RegisterAnswer answer = output(RegisterAnswer.type());

  /** Reads of counters; the word counts from the first of them. */
  public final RegisterRead counterRead = output(RegisterRead.type(ADDRESS_BITS));

  /** What was read there. */
  public final RegisterAnswer counterAnswer = input(RegisterAnswer.type());

  /** Refuses writes to what may only be changed while idle. */
  public final Bool busy = input(bool());

  /** Clears events and registers that are named so. */
  public final Bool clear = input(bool());

  private final Map<String, UInt> out = new LinkedHashMap<>();
  private final Map<String, UInt> in = new LinkedHashMap<>();
  private final Map<Register, UInt> readable = new LinkedHashMap<>();

  RegisterBank(Params p) {
    super(p);
    List<Register> own = p.map().registers().stream().filter(r -> r.offset() < COUNTERS).toList();
    Bool good = no();
    for (Register register : own) {
      if (register.writable()) {
        Bool hit = write.word().eq(register.offset() / 4);
        boolean idleOnly = register.mask(Access.CONTROL_WHEN_IDLE) != 0;
        Bool takes = idleOnly ? hit.and(busy.not()) : hit;
        good = good.or(takes);
        describe(register, write.enable().and(takes));
      } else {
        describe(register, null);
      }
    }
    refused.set(good.not());
    describeReads();
  }

  /** What software last wrote to a control field, or the state of an event. */
  public UInt value(String register, String field) {
    return find(out, register, field);
  }

  /** Whether software triggers a field in this cycle, or the state of a one-bit field. */
  public Bool bit(String register, String field) {
    return find(out, register, field).asBool();
  }

  /** What software reads from a status field; drive it. */
  public UInt status(String register, String field) {
    return find(in, register, field);
  }

  /** Sets an event in this cycle; drive it. */
  public UInt raise(String register, String field) {
    return find(in, register, field);
  }

  private static UInt find(Map<String, UInt> ports, String register, String field) {
    UInt port = ports.get(register + "." + field);
    if (port == null) {
      throw new IllegalArgumentException("no port for field " + field + " of " + register);
    }
    return port;
  }

  private void describe(Register register, Bool takes) {
    List<UInt> parts = new ArrayList<>();
    int at = 0;
    for (RegisterField field : register.fields()) {
      if (field.low() > at) {
        parts.add(lit(0, field.low() - at));
      }
      parts.add(describe(register, field, takes));
      at = field.low() + field.bits();
    }
    if (at < 32) {
      parts.add(lit(0, 32 - at));
    }
    Collections.reverse(parts);
    readable.put(register, cat(parts));
  }

  /**
   * Makes the field's ports and registers; what reading it gives. {@code takes} is null when
   * nothing is writable.
   */
  private UInt describe(Register register, RegisterField field, Bool takes) {
    String name = name(register, field);
    String key = register.name() + "." + field.name();
    int bits = field.bits();
    return switch (field.access()) {
      case CONSTANT -> lit(field.reset(), bits);
      case STATUS -> {
        UInt port = input(uint(bits)).named(name);
        in.put(key, port);
        yield port;
      }
      case CONTROL, CONTROL_WHEN_IDLE -> {
        UInt mask = strobes().slice(field.low(), bits);
        var held = reg(uint(bits)).init(field.reset()).named(name + "_held");
        when(takes, () -> held.next(written(field).or(held.and(mask.not()))));
        if (register.name().equals("TAIL")) {
          when(clear, () -> held.next(field.reset()));
        }
        give(key, name, held);
        yield held;
      }
      case EVENT -> {
        UInt raised = input(uint(bits)).named(name + "_raise");
        in.put(key, raised);
        var held = reg(uint(bits)).init(field.reset()).named(name + "_held");
        UInt cleared = takes.pick(written(field), 0);
        held.next(held.and(cleared.not()).or(raised));
        when(clear, () -> held.next(field.reset()));
        give(key, name, held);
        yield held;
      }
      case TRIGGER -> {
        give(key, name, takes.pick(written(field), 0));
        yield lit(0, bits);
      }
    };
  }

  private void give(String key, String name, UInt value) {
    UInt port = output(uint(value.width())).named(name);
    port.set(value);
    out.put(key, port);
  }

  private static String name(Register register, RegisterField field) {
    String base = register.name().toLowerCase(Locale.ROOT);
    return field.name().equals("value") ? base : base + "_" + field.name();
  }

  /** The ones that are written to a field. */
  private UInt written(RegisterField field) {
    return write.data().and(strobes()).slice(field.low(), field.bits());
  }

  /** A bit for each bit of the data: whether its byte counts. */
  private UInt strobes() {
    List<UInt> bytes = each(4, i -> repeat(write.strobe().bit(i), 8));
    return cat(bytes.get(3), bytes.get(2), bytes.get(1), bytes.get(0));
  }

  private void describeReads() {
    int first = COUNTERS / 4;
    Bool isCounter = read.word().ge(first).and(read.word().lt(COUNTERS_END / 4));
    counterRead.enable().set(read.enable().and(isCounter));
    counterRead.word().set(read.word().wrapMinus(first));

    var done = reg(bool()).init(0);
    var data = reg(uint(32));
    var unmapped = reg(bool());
    done.next(read.enable().and(isCounter.not()));
    UInt value = lit(0, 32);
    Bool known = no();
    for (Map.Entry<Register, UInt> entry : readable.entrySet()) {
      Bool hit = read.word().eq(entry.getKey().offset() / 4);
      value = value.or(repeat(hit, 32).and(entry.getValue()));
      known = known.or(hit);
    }
    data.next(value);
    unmapped.next(known.not());
    answer.done().set(done.or(counterAnswer.done()));
    answer.data().set(done.pick(data, counterAnswer.data()));
    answer.refused().set(done.pick(unmapped, counterAnswer.refused()));
  }
}
