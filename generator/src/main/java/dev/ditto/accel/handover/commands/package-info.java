/** {@code isa/}: the one command set as a document and as data. */
package dev.ditto.accel.handover.commands;
