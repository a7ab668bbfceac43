package dev.ditto.report;

import java.util.List;
import java.util.Map;

/**
 * The numbers of one co-simulated denoising run, as {@code result.json} holds them and the HTML
 * report draws them.
 *
 * @param design which accelerator
 * @param run which model, class, seed
 * @param totals of the whole run
 * @param tokenModes the same run with whole differences and with five-bit digits
 * @param steps in order of execution
 * @param layers in order of execution
 */
public record RunReport(
    Design design,
    Run run,
    Totals totals,
    List<TokenMode> tokenModes,
    List<Step> steps,
    List<Layer> layers) {

  /**
   * @param configuration name of the preset or file
   * @param hash of the resolved configuration
   * @param parameters resolved, by key
   * @param rtlHash of the Verilog that ran
   * @param cells what synthesis made of it, by target; empty when it was not run
   */
  public record Design(
      String configuration,
      String hash,
      Map<String, Object> parameters,
      String rtlHash,
      List<Cells> cells) {}

  /**
   * Cells of the synthesised design.
   *
   * @param target for example {@code ice40} or {@code xilinx}
   */
  public record Cells(String target, Map<String, Long> counts) {}

  /**
   * @param model directory name of the network
   * @param label what was to be drawn
   * @param seed of noise and stalls
   * @param stalls name of the stall pattern on the memory bus
   * @param simulator what ran the accelerator
   * @param verdict {@code equal} when every sum and output of every layer and step was
   */
  public record Run(
      String model,
      String label,
      long seed,
      int steps,
      String stalls,
      String simulator,
      String verdict) {}

  /**
   * Cycles of all linear layers of all steps.
   *
   * @param comparedValues sums and outputs that were compared with the golden model
   * @param full cycles had every step been executed in full
   * @param temporal cycles with differences from the second step on
   * @param dense cycles of the plain int8 array with as many multipliers
   * @param utilisation share of multiplier slots busy in the cycles in which the array had work,
   *     from the second step on
   */
  public record Totals(
      long comparedValues,
      long full,
      long temporal,
      long dense,
      double utilisation,
      double seconds) {
    public double speedupOverDense() {
      return (double) dense / temporal;
    }

    public double speedupOverFull() {
      return (double) full / temporal;
    }
  }

  /**
   * The run on differences with one format of tokens.
   *
   * @param digitBits 9: a token is a whole difference; 5: one of its two digits
   * @param cycles of all linear layers of all steps
   * @param utilisation as in {@link Totals}
   * @param speedupOverDense at equal multiplier count
   * @param zero share of elements without a token, from the second step on
   * @param one share with one token
   * @param two share with two
   */
  public record TokenMode(
      int digitBits,
      long cycles,
      double utilisation,
      double speedupOverDense,
      double zero,
      double one,
      double two) {}

  /**
   * One model evaluation. Shares are of elements at the linear layers' inputs and add up to 1.
   *
   * @param timestep of the diffusion process
   */
  public record Step(
      int index,
      int timestep,
      long cycles,
      long fullCycles,
      double zero,
      double one,
      double two,
      double utilisation) {}

  /**
   * One linear layer; cycles are means over the steps from the second on.
   *
   * @param shape for example {@code 16x16x64 -> 16x16x64, 3x3}
   * @param macs multiply-accumulates of the full product
   * @param otherTokens temporal cycles with the other format of tokens
   * @param limit what bounds its temporal cycles: array, windows, encoder, memory, vector unit, or
   *     start-up
   */
  public record Layer(
      String name,
      String kind,
      String shape,
      long macs,
      double full,
      double temporal,
      double dense,
      double otherTokens,
      double zero,
      double utilisation,
      String limit) {}
}
