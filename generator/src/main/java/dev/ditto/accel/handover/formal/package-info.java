/** {@code formal/}: what the bus ports promise, with what a team needs to prove it itself. */
package dev.ditto.accel.handover.formal;
