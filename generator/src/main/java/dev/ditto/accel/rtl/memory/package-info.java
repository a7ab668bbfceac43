/** Scratchpads, and the engines of LOAD and STORE that move data between them and memory. */
package dev.ditto.accel.rtl.memory;
