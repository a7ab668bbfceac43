/**
 * The register map, defined once as data. The hardware's register bank, the test bench, and every
 * header and document handed over are derived from {@link dev.ditto.accel.regs.RegisterMap}.
 */
package dev.ditto.accel.regs;
