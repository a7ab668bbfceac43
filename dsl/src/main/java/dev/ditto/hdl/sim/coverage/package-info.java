/** What a simulation has reached, on lines of Java, and what not. */
package dev.ditto.hdl.sim.coverage;
