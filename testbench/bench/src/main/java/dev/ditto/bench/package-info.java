/** Benchmarks of the simulators. Nothing depends on this package. */
package dev.ditto.bench;
