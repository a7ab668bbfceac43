/**
 * Parts of a step that write their own commands.
 *
 * <p>Each {@code Stage} writes through a {@code Writer}, which hands out words of scratchpads. What
 * the vector unit does to a value on its way is a {@code Chain} of {@code Pass}es. {@code
 * SideBySide} writes the stages of a step's evaluations in turn, {@code SharedWeights} the same
 * layer of all of them at once, and {@code Residency} chooses whose codes and sums stay on the
 * chip.
 */
package dev.ditto.program.stage;
