/**
 * A network as plain data: a directed graph of operations, in an order in which it can be executed,
 * with the trained numbers kept apart.
 *
 * <p>The graph describes one image; whoever executes it puts the batch axis in front of every
 * shape. It says nothing about the number format, so floating-point and integer execution, the
 * compiler and the statistics all walk the same {@link dev.ditto.model.network.Network}. Names of
 * operations, and of their weights, are those of the modules in the diffusers library.
 */
package dev.ditto.model.network;
