/**
 * From operations of a network to stages.
 *
 * <p>{@code StageBuilder} takes the operations of an evaluation in turn; those of a kind are in
 * {@code ArrayOperations}, {@code AttentionOperations}, {@code ElementwiseOperations} and {@code
 * ReducingOperations}. {@code Tensors} says where values and codes lie, {@code Layers} has the
 * array's layers with their weights and numbers. A {@code Prologue} is a part of the network whose
 * batch are the evaluations of many steps.
 */
package dev.ditto.program.lowering;
