/** The flow unit: measures each layer in each mode, and chooses the mode of the next step. */
package dev.ditto.accel.rtl.flow;
