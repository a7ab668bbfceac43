/** Simulation of a design: one interface, whichever engine runs it. */
package dev.ditto.hdl.sim;
