package dev.ditto.accel.handover.packaging;

import dev.ditto.accel.Release;
import dev.ditto.accel.handover.Rtl;

/**
 * What an accelerator is called where parts are kept: vendor, library, name, version.
 *
 * @param name letters, digits and underscores, so that every tool and script takes it; it begins
 *     with the prefix of the modules, so that builds that can be in one design can be in one
 *     catalogue
 * @param hash first 16 digits of the configuration's hash
 * @param signature see {@link Rtl#signature}
 */
record Product(
    String vendor, String library, String name, String version, String hash, String signature) {
  static Product of(Rtl rtl) {
    String name = rtl.configuration().name().replaceAll("[^A-Za-z0-9]+", "_");
    String prefix = rtl.configuration().parameters().modulePrefix();
    return new Product(
        "ditto",
        "ip",
        prefix + "ditto_" + name,
        Release.VERSION,
        rtl.configuration().shortHash(),
        rtl.signature());
  }

  /** As FuseSoC writes it. */
  String vlnv() {
    return String.join(":", vendor, library, name, version);
  }

  /** Major and minor version alone, as Vivado wants it. */
  String shortVersion() {
    return Release.part(0) + "." + Release.part(1);
  }

  /** For people. */
  String displayName() {
    return name.replace('_', ' ');
  }

  /** What stands at the top of every file. */
  String banner() {
    return signature + ". " + Rtl.WARNING;
  }
}
