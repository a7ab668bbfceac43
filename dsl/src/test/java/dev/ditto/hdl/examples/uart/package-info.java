/** A serial line: transmitter and receiver. */
package dev.ditto.hdl.examples.uart;
