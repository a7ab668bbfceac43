/**
 * The integer golden model: what the accelerator must compute, to the bit.
 *
 * <p>Every convolution and linear layer of a denoising step is described as one {@link
 * dev.ditto.model.golden.LinearTask} and given to a {@link dev.ditto.model.golden.LinearBackend}.
 * {@link dev.ditto.model.golden.GoldenLinearBackend} computes it in Java; another backend may run
 * hardware and be compared with it. Everything between the linear layers is integer arithmetic of
 * {@link dev.ditto.model.quantize}.
 */
package dev.ditto.model.golden;
