/**
 * Programs for the accelerator, and how they are made of networks.
 *
 * <p>A {@link dev.ditto.program.Program} is commands in the order of the ring. {@link
 * dev.ditto.program.run} makes one of a network and a request. It has {@link
 * dev.ditto.program.lowering} turn the network's operations, as {@link dev.ditto.program.rewrite}
 * puts them, into {@link dev.ditto.program.stage}s that write commands about {@link
 * dev.ditto.program.tensor}s, with {@link dev.ditto.program.layer} for each layer of the array and
 * {@link dev.ditto.program.order} for order and semaphores; none of them knows those before it in
 * these sentences. What commands mean is told in {@link dev.ditto.interpreter}.
 */
package dev.ditto.program;
