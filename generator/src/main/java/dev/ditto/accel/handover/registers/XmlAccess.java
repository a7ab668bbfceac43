package dev.ditto.accel.handover.registers;

import dev.ditto.accel.regs.Access;
import java.util.Optional;

/** Words for access that IP-XACT and CMSIS-SVD share. */
final class XmlAccess {
  private XmlAccess() {}

  static String of(Access access) {
    return switch (access) {
      case CONSTANT, STATUS -> "read-only";
      case CONTROL, CONTROL_WHEN_IDLE, EVENT -> "read-write";
      case TRIGGER -> "write-only";
    };
  }

  /** What a written one does, where it does not simply stay. */
  static Optional<String> modified(Access access) {
    return switch (access) {
      case EVENT -> Optional.of("oneToClear");
      case TRIGGER -> Optional.of("oneToSet");
      default -> Optional.empty();
    };
  }
}
