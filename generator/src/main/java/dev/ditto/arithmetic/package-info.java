/**
 * The numbers that golden model, compiler and hardware share: digits of differences,
 * requantisation, and VD16, the 16-bit vector domain between linear layers, one function a file.
 *
 * <ul>
 *   <li>A tensor is signed 16-bit with a static scale, the real value of 1; or, after a
 *       normalisation or an activation function, {@linkplain
 *       dev.ditto.arithmetic.FixedPoint#FRACTION_BITS Q4.11}.
 *   <li>Every right shift rounds to nearest with ties up: add half of the last place, then shift
 *       arithmetically. Every narrowing saturates.
 *   <li>There is no division; reciprocals are a seed from a table and two Newton steps. All tables
 *       come from {@link dev.ditto.arithmetic.VectorTables}.
 * </ul>
 *
 * <p>Nothing here uses floating point at run time: real scales become integer constants when a
 * function object is made.
 */
package dev.ditto.arithmetic;
