/** Answers why something inside a design has the value it has. */
package dev.ditto.hdl.sim.why;
