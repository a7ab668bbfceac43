/** A processor: the integer instructions of RISC-V on words, one a cycle. */
package dev.ditto.hdl.examples.riscv;
