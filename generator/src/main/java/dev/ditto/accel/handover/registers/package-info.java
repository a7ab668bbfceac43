/** {@code regs/}: the one register map in the forms that hardware, software and documents take. */
package dev.ditto.accel.handover.registers;
