/**
 * Mutation testing of hardware: runs the ordinary JUnit tests of a block against mutants of it and
 * tells which none of them finds. {@code scripts/mutate} starts {@link
 * dev.ditto.hdl.mutation.Main}.
 */
package dev.ditto.hdl.mutation;
