/**
 * The inside of the accelerator as a chip of five pins, small enough for a small FPGA and driven by
 * frames of bits, without the bus, the command ring and the vector unit.
 */
package dev.ditto.accel.rtl.chip;
