/**
 * What commands mean, without time.
 *
 * <p>{@link dev.ditto.interpreter.CommandInterpreter} executes a program in Java, in any order that
 * its semaphores allow, so that it can be judged without hardware. {@code CommandSemantics} and
 * {@code VectorSemantics} say what each command does to scratchpads and memory, {@link
 * dev.ditto.interpreter.Modes} in which modes layers are, and {@link
 * dev.ditto.interpreter.BoundaryTable} what checksums must be after each command. {@link
 * dev.ditto.interpreter.Datapath} is the same for a model that keeps the time itself.
 */
package dev.ditto.interpreter;
