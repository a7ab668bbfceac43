/**
 * Programs for the accelerator, and how they are made of networks.
 *
 * <p>A {@link dev.ditto.program.Program} is commands in the order of the ring. {@link
 * dev.ditto.program.run} makes one of a network and a request, with {@link dev.ditto.program.layer}
 * for each layer of the array and {@link dev.ditto.program.order} for order and semaphores; none of
 * them knows those before it in this sentence. What commands mean is told in {@link
 * dev.ditto.interpreter}.
 */
package dev.ditto.program;
