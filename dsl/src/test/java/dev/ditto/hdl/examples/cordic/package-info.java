/** Sine and cosine in fixed point, by rotations. */
package dev.ditto.hdl.examples.cordic;
