/** Two simulators run as one, and stop where they differ. */
package dev.ditto.hdl.sim.lockstep;
