/**
 * The accelerator's Verilog against the golden model.
 *
 * <p>{@link dev.ditto.cosim.Bench} runs programs on a simulated accelerator and touches it only
 * where a system would: its AXI ports and its interrupt. {@link dev.ditto.cosim.RtlLinearBackend}
 * carries out the linear layers of a denoising run on it; {@link dev.ditto.cosim.Scoreboard} holds
 * every result and every counter against what the golden model and the meaning of the commands say.
 */
package dev.ditto.cosim;
