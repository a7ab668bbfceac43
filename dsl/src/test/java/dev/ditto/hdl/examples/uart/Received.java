package dev.ditto.hdl.examples.uart;

import dev.ditto.hdl.Bool;
import dev.ditto.hdl.UInt;

/**
 * A byte from the line.
 *
 * @param wrongParity whether the parity bit does not fit the data
 * @param wrongStop whether the stop bit is zero: a break, or another speed
 */
public record Received(UInt data, Bool wrongParity, Bool wrongStop) {}
