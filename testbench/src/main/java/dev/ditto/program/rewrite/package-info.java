/**
 * Which operations of a network are done together, elsewhere, or in another order, with the same
 * result.
 *
 * <p>{@code Hoisting} takes what does not depend on the sample out of the steps. {@code
 * JointLinear} computes layers of the same codes as one, {@code GatedLinear} a layer with its gate.
 * {@code OperationOrder} brings what uses a value close to what makes it.
 */
package dev.ditto.program.rewrite;
