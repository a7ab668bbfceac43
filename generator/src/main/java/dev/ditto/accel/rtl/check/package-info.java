/** Checksums of what passes between units. */
package dev.ditto.accel.rtl.check;
