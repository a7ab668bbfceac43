/**
 * {@code docs/}: how the accelerator works, how to integrate and to program it, and what its tests
 * prove.
 */
package dev.ditto.accel.handover.documents;
