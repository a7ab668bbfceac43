/**
 * Random machines with random layers against the golden model.
 *
 * <p>{@link dev.ditto.cosim.regress.RegressionCase} is one such combination, drawn from a seed or
 * written down as JSON because it once failed; {@link dev.ditto.cosim.regress.CaseRunner} runs it.
 * {@link dev.ditto.cosim.regress.RandomConfigurations} draws legal configurations for whoever needs
 * some.
 */
package dev.ditto.cosim.regress;
