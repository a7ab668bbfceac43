/**
 * The integer golden model: what the accelerator must compute, to the bit.
 *
 * <p>Every convolution and linear layer of a denoising step is described as one {@link
 * dev.ditto.model.golden.LinearTask} and given to a {@link dev.ditto.model.golden.LinearBackend}.
 * {@link dev.ditto.model.golden.GoldenLinearBackend} computes it in Java; another backend may run
 * hardware and be compared with it. Everything between the linear layers is integer arithmetic of
 * {@link dev.ditto.model.quantize}.
 *
 * <p>{@link dev.ditto.model.golden.FloatExecutor} runs the same network in single precision:
 * integers are calibrated on it and compared with it. {@link dev.ditto.model.golden.QuantizedModel}
 * is where to start: it loads a model in both forms; an {@link
 * dev.ditto.model.golden.IntegerExecutor} and an {@link dev.ditto.model.golden.IntegerRun} then
 * take part in a {@link dev.ditto.model.sampler.Sampling} like any other network.
 */
package dev.ditto.model.golden;
