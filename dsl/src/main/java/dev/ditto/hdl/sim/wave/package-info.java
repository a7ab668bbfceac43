/**
 * Values over time: {@link dev.ditto.hdl.sim.wave.Vcd} files for wave viewers, and {@link
 * dev.ditto.hdl.sim.wave.TextWave} pictures of letters for tests and messages.
 *
 * <p>FST, the compressed format, is written by Verilator alone: build with {@code
 * BuildOptions.Waves.FST} and call {@code startWaves} of the simulation. There is no library for it
 * in Java; {@code vcd2fst} of GTKWave turns a VCD file into one.
 */
package dev.ditto.hdl.sim.wave;
