/**
 * Parts of an accelerator placed and routed on a real device, each in a shell of few pins: some
 * alone, and the largest part that fits as a chip with a bitstream.
 */
package dev.ditto.accel.place;
