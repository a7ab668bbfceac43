/**
 * Parts of an accelerator placed and routed on a real device, each alone in a shell of few pins.
 */
package dev.ditto.accel.place;
