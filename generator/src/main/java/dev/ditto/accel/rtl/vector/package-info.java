/** From sums to 16-bit results: bias and requantisation. All that VECTOR does. */
package dev.ditto.accel.rtl.vector;
