/**
 * Small mistakes, made in a design on purpose to see whether its tests find them. Knows only the
 * graph: {@link dev.ditto.hdl.mutate.Mutants} lists what can be changed in a circuit, each {@link
 * dev.ditto.hdl.mutate.Mutant} is plain data and makes a new, valid design.
 */
package dev.ditto.hdl.mutate;
