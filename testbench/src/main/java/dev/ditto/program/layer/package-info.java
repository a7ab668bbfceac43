/**
 * One layer of the array: how it is cut, and its commands.
 *
 * <p>{@code TilingSearch} finds the ways of cutting that {@code Capacity} allows, {@code
 * LayerCompiler} the best of them. {@code LayerNest} is the loops over a layer, {@code NestMember}
 * what a layer does in them, with windows from {@code WindowFeed} and sums in {@code SumBuffer};
 * everything goes into a {@code Plan}, on words that a {@code Workspace} gives.
 */
package dev.ditto.program.layer;
