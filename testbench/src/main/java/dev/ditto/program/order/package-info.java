/**
 * In which order engines take commands, and who waits for whom.
 *
 * <p>A plan is a list of {@code Planned} commands with everything that they touch. {@code Usage}
 * finds which must come before which, {@code TransferSchedule} brings transfers forward, {@code
 * RingOrder} puts the engines' queues into one ring, {@code Dependencies} gives the fewest
 * semaphores that keep all in order, and {@code SemaphoreCheck} proves that they do.
 */
package dev.ditto.program.order;
