/**
 * From a network to the program of a whole run.
 *
 * <p>{@link dev.ditto.program.run.RunCompiler} begins. What does not depend on the sample it takes
 * out of the steps: {@code Hoisting} finds those operations, {@code Prologue} is a part of the
 * network whose batch are the evaluations of many steps, and {@code Batch} says which rows are
 * whose. {@code StageBuilder} turns operations into stages; each {@code Stage} writes its commands
 * through a {@code Writer}. {@code Tensors} says where values and codes lie.
 */
package dev.ditto.program.run;
