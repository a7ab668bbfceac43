/** The accelerator: its parameters, from which hardware, programs and documents are all derived. */
package dev.ditto.accel;
