/**
 * From linear layers to commands.
 *
 * <p>{@link dev.ditto.program.LayerCompiler} turns one layer's geometry into a {@link
 * dev.ditto.program.Program}: it cuts the layer into pieces that the scratchpads can hold, writes
 * the commands down in an order that would be right if they were executed one after the other,
 * finds from the scratchpad words that they touch which of them must wait for which, and lets the
 * engines run ahead as far as that allows. {@link dev.ditto.program.LayerMemory} says where the
 * layer's tensors lie in memory and in which order. {@link
 * dev.ditto.interpreter.CommandInterpreter} executes commands in Java, without time, so that a
 * program can be judged without hardware.
 *
 * <p>{@link dev.ditto.program.RunCompiler} turns a network into the program of a whole run. What
 * does not depend on the sample it takes out of the steps: {@code Hoisting} finds those operations,
 * {@code Prologue} is a part of the network whose batch are the evaluations of many steps, and
 * {@code Batch} says which rows are whose.
 */
package dev.ditto.program;
