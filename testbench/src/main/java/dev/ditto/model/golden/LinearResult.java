package dev.ditto.model.golden;

/**
 * What a {@link LinearBackend} found.
 *
 * @param sums {@code [rows][outputChannels]}, without bias: what the next step's temporal mode
 *     continues from
 * @param out {@code [rows][outputChannels]}, requantised to the 16-bit vector domain
 */
public record LinearResult(int[] sums, short[] out) {}
