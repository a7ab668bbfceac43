/**
 * Random machines with random layers, or with whole denoising runs, against the golden model.
 *
 * <p>{@link dev.ditto.cosim.regress.RegressionCase} is one such combination, drawn from a seed or
 * written down as JSON because it once failed; {@link dev.ditto.cosim.regress.CaseRunner} runs it.
 * {@link dev.ditto.cosim.regress.RunCase} is a whole run, {@link
 * dev.ditto.cosim.regress.RunRegression} runs many, and goes on where it was stopped. Its network
 * is one of a family that is trained, or any operations in any order, which {@link
 * dev.ditto.cosim.regress.RandomGraph} draws; or one with the numbers that it was trained to, see
 * {@link dev.ditto.cosim.regress.TrainedRuns}. {@link dev.ditto.cosim.regress.RandomConfigurations}
 * draws legal configurations for whoever needs some.
 */
package dev.ditto.cosim.regress;
