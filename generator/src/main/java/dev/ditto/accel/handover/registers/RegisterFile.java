package dev.ditto.accel.handover.registers;

import dev.ditto.accel.Release;
import dev.ditto.accel.handover.Rtl;
import dev.ditto.accel.handover.text.CNames;
import dev.ditto.accel.regs.RegisterMap;

/**
 * A register map and whose it is.
 *
 * @param version of the generator
 * @param configuration name of the configuration
 * @param hash its SHA-256 in lower-case hexadecimal
 * @param names with the prefix of its modules
 */
record RegisterFile(
    String version, String configuration, String hash, RegisterMap map, CNames names) {

  static RegisterFile of(Rtl rtl) {
    return new RegisterFile(
        Release.VERSION,
        rtl.configuration().name(),
        rtl.configuration().hash(),
        rtl.registers(),
        new CNames(rtl.configuration().parameters().modulePrefix()));
  }

  /** What the map is called where the maps of several builds meet: a name in C, in lower case. */
  String mapName() {
    return names.prefix() + "ditto";
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
