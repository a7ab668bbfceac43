/**
 * What drives the engines: registers and interrupts, the command ring, queues, semaphores, errors,
 * the watchdog and the performance counters.
 */
package dev.ditto.accel.rtl.control;
