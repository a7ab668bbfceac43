/** Two clocks: samples come at the pace of a converter and leave at that of a bus. */
package dev.ditto.hdl.examples.clocks;
