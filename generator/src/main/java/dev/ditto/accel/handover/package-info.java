/**
 * What the receiving teams take away: one writer per artefact, all from the same parameters,
 * registers and commands.
 */
package dev.ditto.accel.handover;
