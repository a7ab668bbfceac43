package dev.ditto.interpreter;

/**
 * What a run did, as far as it follows from commands and data alone. The hardware's counters of the
 * same names must agree exactly.
 *
 * @param elements codes encoded
 * @param zero elements without a token
 * @param one elements with one token
 * @param two elements with two tokens
 * @param windowsZero windows without a token
 * @param slotsUsed tokens retired by row-PEs
 * @param rowsDrained rows of sums added into Y
 * @param readBytes bytes that LOAD commands read
 * @param writtenBytes bytes that STORE commands wrote
 * @param commands commands taken from the ring
 * @param skipped of these, those that were not executed because of their layer's mode
 */
public record Counts(
    long elements,
    long zero,
    long one,
    long two,
    long windowsZero,
    long slotsUsed,
    long rowsDrained,
    long readBytes,
    long writtenBytes,
    long commands,
    long skipped) {}
