/**
 * Area and speed from the parameters alone, in no time: formulas whose weights are fitted to what
 * Yosys made of single parts, see {@code measurements.csv}.
 */
package dev.ditto.accel.estimate;
