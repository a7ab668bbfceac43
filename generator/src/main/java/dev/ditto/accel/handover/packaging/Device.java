package dev.ditto.accel.handover.packaging;

import dev.ditto.accel.Parameters;

/**
 * A device of each vendor that scripts name until somebody names another, with multipliers enough
 * as far as the vendor's middle class goes.
 *
 * @param vivado part
 * @param family of the Quartus device
 * @param quartus device
 */
record Device(String vivado, String family, String quartus) {
  private static final Device SMALL = new Device("xc7z020clg400-1", "Cyclone V", "5CSEBA6U23I7");
  private static final Device MEDIUM =
      new Device("xczu3eg-sbva484-1-e", "Arria 10", "10AX115S2F45I1SG");
  private static final Device LARGE =
      new Device("xczu9eg-ffvb1156-2-e", "Arria 10", "10AX115S2F45I1SG");

  static Device of(Parameters parameters) {
    if (parameters.multipliers() <= 128) {
      return SMALL;
    }
    return parameters.multipliers() <= 512 ? MEDIUM : LARGE;
  }
}
