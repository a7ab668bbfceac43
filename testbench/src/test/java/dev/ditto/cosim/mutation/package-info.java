/**
 * Whether whole runs find mistakes in the accelerator: one small mistake at a time is put into one
 * of its blocks, and random networks are run until something is wrong.
 */
package dev.ditto.cosim.mutation;
