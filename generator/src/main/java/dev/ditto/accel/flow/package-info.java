/** The rule by which the flow unit chooses the mode of each layer, step by step. */
package dev.ditto.accel.flow;
