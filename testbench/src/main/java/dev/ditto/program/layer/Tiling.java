package dev.ditto.program.layer;

/**
 * How a layer is cut.
 *
 * @param stripeLines output lines computed together
 * @param pieceColumns output columns computed together; less than the width only where one whole
 *     line does not fit
 * @param groupWindows channel windows of a pixel that are encoded together; less than all only
 *     where the neighbourhood of an output line does not fit
 * @param tilesAtOnce column tiles whose sums of a stripe are in Y together; more than one lets
 *     several channel groups pass, and fetches the sums of a few rows at once
 * @param tilesOutside whether a column tile goes through all stripes before the next, instead of a
 *     stripe through all column tiles
 */
public record Tiling(
    int stripeLines, int pieceColumns, int groupWindows, int tilesAtOnce, boolean tilesOutside) {}
