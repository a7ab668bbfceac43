package dev.ditto.timing;

import dev.ditto.accel.isa.Compute;

/**
 * A row of sums to be made.
 *
 * @param command of which it is a row
 * @param flight the slot of that command
 * @param y word in Y
 * @param address of its first window
 * @param column of the input, of its first tap
 * @param line of the input, of its first tap
 */
record RowTask(Compute command, int flight, int y, long address, long column, long line) {}
