package dev.ditto.program.layer;

/**
 * Where a layer's input codes lie in memory: {@code [image][line][column][channel]}.
 *
 * @param now first byte of X(t)
 * @param before first byte of X(t+1)
 * @param pixelPitch bytes from a pixel to the next
 * @param unsigned whether codes are 0 .. 255
 */
public record CodesAt(long now, long before, long pixelPitch, boolean unsigned) {}
