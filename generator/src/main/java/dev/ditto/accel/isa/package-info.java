/**
 * The accelerator's command set, defined once.
 *
 * <p>A command is {@link dev.ditto.accel.isa.Assembler#COMMAND_WORDS} little-endian 32-bit words.
 * Each kind of command is a record whose components carry an {@link dev.ditto.accel.isa.Operand}
 * annotation: where the value sits, what it means, its unit and its legal range. Everything else is
 * derived from that: the assembler, the disassembler, the hardware's decoder and the document.
 * {@link dev.ditto.accel.isa.Format} shows the definition as data.
 */
package dev.ditto.accel.isa;
