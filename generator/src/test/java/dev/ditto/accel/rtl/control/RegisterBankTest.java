package dev.ditto.accel.rtl.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.regs.Access;
import dev.ditto.accel.regs.Counter;
import dev.ditto.accel.regs.Register;
import dev.ditto.accel.regs.RegisterField;
import dev.ditto.accel.regs.RegisterMap;
import dev.ditto.accel.rtl.Bench;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All kinds of fields, with everything happening at random, against the rules of access. */
class RegisterBankTest {
  private List<Register> own;
  private final Map<RegisterField, Long> held = new IdentityHashMap<>();
  private final Map<RegisterField, Long> shown = new IdentityHashMap<>();
  private final Random random = new Random(6);

  private static String name(Register register, RegisterField field) {
    String base = register.name().toLowerCase(Locale.ROOT);
    return field.name().equals("value") ? base : base + "_" + field.name();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tiny", "tiny checksums=on", "small", "medium", "large", "asic"})
  void fieldsFollowTheRulesOfTheirAccess(String what) {
    List<String> words = List.of(what.split(" "));
    Parameters p = Configuration.preset(words.get(0), words.subList(1, words.size())).parameters();
    own =
        RegisterMap.of(p, 0x0123_4567_89ab_cdefL).registers().stream()
            .filter(r -> r.offset() < Counter.FIRST_OFFSET)
            .toList();
    own.forEach(r -> r.fields().forEach(f -> held.put(f, f.reset())));
    int accepted = 0;
    long expectedRead = 0;
    boolean expectedRefusal = false;
    boolean readBefore = false;
    try (Bench bench =
        Bench.of(() -> new RegisterBank(new RegisterBank.Params(p, 0x0123_4567_89ab_cdefL)))) {
      for (int cycle = 0; cycle < 30_000; cycle++) {
        boolean busy = random.nextInt(3) == 0;
        boolean clear = random.nextInt(50) == 0;
        boolean writes = random.nextBoolean();
        boolean reads = random.nextBoolean();
        Register target = own.get(random.nextInt(own.size()));
        int writeWord = random.nextInt(10) == 0 ? random.nextInt(1024) : target.offset() / 4;
        int readWord =
            random.nextInt(10) == 0
                ? random.nextInt(Counter.FIRST_OFFSET / 4)
                : own.get(random.nextInt(own.size())).offset() / 4;
        long data = random.nextInt() & 0xffff_ffffL;
        int strobe = random.nextInt(16);
        bench.set("busy", busy ? 1 : 0);
        bench.set("clear", clear ? 1 : 0);
        bench.set("write_enable", writes ? 1 : 0);
        bench.set("write_word", writeWord);
        bench.set("write_data", data);
        bench.set("write_strobe", strobe);
        bench.set("read_enable", reads ? 1 : 0);
        bench.set("read_word", readWord);
        Map<RegisterField, Long> raised = new IdentityHashMap<>();
        for (Register register : own) {
          for (RegisterField field : register.fields()) {
            long value = random.nextLong() & (1L << field.bits()) - 1;
            if (field.access() == Access.STATUS) {
              bench.set(name(register, field), value);
              shown.put(field, value);
            } else if (field.access() == Access.EVENT) {
              value = random.nextInt(8) == 0 ? value : 0;
              bench.set(name(register, field) + "_raise", value);
              raised.put(field, value);
            }
          }
        }
        bench.settle();

        // What was read in the cycle before.
        assertEquals(readBefore, bench.is("answer_done"));
        if (readBefore) {
          assertEquals(expectedRead, bench.get("answer_data"));
          assertEquals(expectedRefusal, bench.is("answer_refused"));
        }
        Register written = at(writeWord);
        boolean takes =
            written != null
                && written.writable()
                && !(busy && written.mask(Access.CONTROL_WHEN_IDLE) != 0);
        if (writes) {
          assertEquals(!takes, bench.is("refused"));
          accepted += takes ? 1 : 0;
        }
        Register read = at(readWord);
        expectedRead = read == null ? 0 : value(read);
        expectedRefusal = read == null;
        readBefore = reads;

        long mask = 0;
        for (int lane = 0; lane < 4; lane++) {
          mask |= (strobe >> lane & 1) == 0 ? 0 : 0xffL << 8 * lane;
        }
        for (Register register : own) {
          boolean mine = writes && takes && register == written;
          for (RegisterField field : register.fields()) {
            follow(bench, register, field, mine, data, mask, clear, raised.get(field));
          }
        }
        bench.step();
      }
    }
    assertTrue(accepted > 3000, accepted + " writes");
  }

  /** Checks a field's port and works out its next value. */
  private void follow(
      Bench bench,
      Register register,
      RegisterField field,
      boolean written,
      long data,
      long mask,
      boolean clear,
      Long raised) {
    long ones = written ? field.of(data & mask) : 0;
    String name = name(register, field);
    switch (field.access()) {
      case CONSTANT, STATUS -> {}
      case CONTROL, CONTROL_WHEN_IDLE -> {
        assertEquals(held.get(field), bench.get(name), name);
        if (written) {
          held.put(field, ones | held.get(field) & ~field.of(mask));
        }
        if (clear && register.name().equals("TAIL")) {
          held.put(field, 0L);
        }
      }
      case EVENT -> {
        assertEquals(held.get(field), bench.get(name), name);
        held.put(field, clear ? 0 : held.get(field) & ~ones | raised);
      }
      case TRIGGER -> assertEquals(ones, bench.get(name), name);
    }
  }

  private Register at(int word) {
    return own.stream().filter(r -> r.offset() == 4 * word).findFirst().orElse(null);
  }

  private long value(Register register) {
    long value = 0;
    for (RegisterField field : register.fields()) {
      long part =
          switch (field.access()) {
            case CONSTANT -> field.reset();
            case STATUS -> shown.get(field);
            case CONTROL, CONTROL_WHEN_IDLE, EVENT -> held.get(field);
            case TRIGGER -> 0;
          };
      value |= part << field.low();
    }
    return value;
  }
}
