/**
 * The array: windows are fetched for rows, tokens pulled out of windows, each multiplied with a
 * weight row and accumulated. All that COMPUTE does, up to the finished sums of a row.
 */
package dev.ditto.accel.rtl.pe;
