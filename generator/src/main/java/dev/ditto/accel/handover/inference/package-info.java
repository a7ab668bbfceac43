/**
 * Whether synthesis inferred the block RAMs and DSP blocks that the hardware is written for. A
 * buffer that becomes flip-flops, or a product that becomes LUTs, still works and fits no device.
 */
package dev.ditto.accel.handover.inference;
