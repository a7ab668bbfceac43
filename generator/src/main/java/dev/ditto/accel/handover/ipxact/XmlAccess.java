package dev.ditto.accel.handover.ipxact;

import dev.ditto.accel.regs.Access;
import java.util.Optional;

/** Words for access that IP-XACT and CMSIS-SVD share. */
public final class XmlAccess {
  private XmlAccess() {}

  /** Whether it can be read and written. */
  public static String of(Access access) {
    return switch (access) {
      case CONSTANT, STATUS -> "read-only";
      case CONTROL, CONTROL_WHEN_IDLE, EVENT -> "read-write";
      case TRIGGER -> "write-only";
    };
  }

  /** What a written one does, where it does not simply stay. */
  public static Optional<String> modified(Access access) {
    return switch (access) {
      case EVENT -> Optional.of("oneToClear");
      case TRIGGER -> Optional.of("oneToSet");
      default -> Optional.empty();
    };
  }
}
