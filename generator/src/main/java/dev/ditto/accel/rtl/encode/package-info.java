/** From codes to encoded windows: the digit code, the delta encoder, and the engine of ENCODE. */
package dev.ditto.accel.rtl.encode;
