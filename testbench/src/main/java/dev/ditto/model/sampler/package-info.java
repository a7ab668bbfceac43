/**
 * From noise to a sample: noise schedules, samplers and random numbers.
 *
 * <p>Formulas and rounding follow the schedulers of the diffusers library and the CPU generator of
 * PyTorch, so that a seed means the same here and there. Schedules are kept in single precision as
 * they are there: one minus the first cumulative product loses so many bits that double precision
 * gives visibly other samples. Functions beyond the four operations and the root come from {@link
 * java.lang.StrictMath}, so that every machine computes the same.
 */
package dev.ditto.model.sampler;
