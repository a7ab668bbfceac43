package dev.ditto.accel.handover.registers;

import dev.ditto.accel.Release;
import dev.ditto.accel.handover.Rtl;
import dev.ditto.accel.regs.RegisterMap;

/**
 * A register map and whose it is.
 *
 * @param version of the generator
 * @param configuration name of the configuration
 * @param hash its SHA-256 in lower-case hexadecimal
 */
record RegisterFile(String version, String configuration, String hash, RegisterMap map) {

  static RegisterFile of(Rtl rtl) {
    return new RegisterFile(
        Release.VERSION, rtl.configuration().name(), rtl.configuration().hash(), rtl.registers());
  }

  /** What every form says of itself. */
  String banner() {
    return "Registers of Ditto " + version + ", configuration " + hash.substring(0, 16);
  }

  /** The order to leave the file alone. */
  String warning() {
    return Rtl.WARNING;
  }
}
