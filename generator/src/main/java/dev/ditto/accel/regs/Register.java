package dev.ditto.accel.regs;

import java.util.List;

/**
 * A 32-bit register.
 *
 * @param name upper case with underscores, unique in the map
 * @param offset bytes from the base, a multiple of four
 * @param description a sentence
 * @param fields lowest first; bits outside every field read zero and ignore writes
 */
public record Register(String name, int offset, String description, List<RegisterField> fields) {

  public Register {
    fields = List.copyOf(fields);
    long taken = 0;
    for (RegisterField field : fields) {
      if ((taken & field.mask()) != 0) {
        throw new IllegalArgumentException(name + "." + field.name() + " overlaps another field");
      }
      taken |= field.mask();
    }
  }

  /** Value after reset. */
  public long reset() {
    return fields.stream().mapToLong(f -> f.reset() << f.low()).sum();
  }

  /** Whether any field can be written; writing a register without one is answered with SLVERR. */
  public boolean writable() {
    return fields.stream().anyMatch(f -> f.access().writable());
  }

  /** Bits of fields that can be written. */
  public long writableMask() {
    return fields.stream().filter(f -> f.access().writable()).mapToLong(RegisterField::mask).sum();
  }

  /** Bits of fields with that access. */
  public long mask(Access access) {
    return fields.stream().filter(f -> f.access() == access).mapToLong(RegisterField::mask).sum();
  }

  /** The field of that name; throws {@link IllegalArgumentException} when there is none. */
  public RegisterField field(String fieldName) {
    return fields.stream()
        .filter(f -> f.name().equals(fieldName))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("register " + name + " has no field " + fieldName));
  }
}
