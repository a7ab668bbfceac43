/**
 * Models of what stands on the other side of AXI ports, in plain Java: a memory that stalls,
 * answers late and fails on request, and a master for register access. Both check the protocol as
 * they go.
 *
 * <p>They expect a design whose outputs are registers: an output seen before a clock edge does not
 * depend on the inputs of the same cycle.
 */
package dev.ditto.hdl.sim.axi;
