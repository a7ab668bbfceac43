package dev.ditto.hdl.examples.uart;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.Bool;
import dev.ditto.hdl.UInt;

/**
 * How a byte travels on the line: a start bit of zero, eight data bits from the lowest, perhaps a
 * parity bit, a stop bit of one. Without a frame the line is one.
 *
 * @param clocksPerBit length of a bit in clock cycles, at least 4
 */
public record Frame(int clocksPerBit, Parity parity) {
  /** What the parity bit makes of the number of ones. */
  public enum Parity {
    NONE,
    EVEN,
    ODD
  }

  public Frame {
    if (clocksPerBit < 4) {
      throw new IllegalArgumentException(
          "frame: " + clocksPerBit + " clocks per bit, they start at 4");
    }
  }

  /** Bits between the start bit and the stop bit. */
  int payloadBits() {
    return parity == Parity.NONE ? 8 : 9;
  }

  /** What stands between the start bit and the stop bit, first bit lowest. */
  UInt payload(UInt data) {
    return switch (parity) {
      case NONE -> data;
      case EVEN -> cat(data.parity(), data);
      case ODD -> cat(data.parity().not(), data);
    };
  }

  /** Whether a payload has the wrong number of ones. */
  Bool wrongParity(UInt payload) {
    return switch (parity) {
      case NONE -> no();
      case EVEN -> payload.parity();
      case ODD -> payload.parity().not();
    };
  }
}
