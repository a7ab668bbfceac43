package dev.ditto.report;

import java.util.List;
import java.util.Map;

/**
 * The numbers of one denoising run on the accelerator alone, as {@code result.json} holds them and
 * the HTML report draws them.
 *
 * @param design which accelerator
 * @param run which model, class, seed
 * @param totals of all that was simulated
 * @param ways the run on differences first, then the same in other ways
 * @param steps in order of execution
 * @param layers in order of execution
 */
public record RunReport(
    Design design, Run run, Totals totals, List<Way> ways, List<Step> steps, List<Layer> layers) {

  /**
   * @param configuration name of the preset or file
   * @param hash of the resolved configuration
   * @param parameters resolved, by key
   * @param rtlHash of the Verilog that ran
   * @param areas of its units on a Xilinx 7-series device, estimated
   */
  public record Design(
      String configuration,
      String hash,
      Map<String, Object> parameters,
      String rtlHash,
      List<Area> areas) {}

  /**
   * How large a unit is.
   *
   * @param unit its name; the last of a design are all together
   * @param blockRams blocks of 18 kbit
   */
  public record Area(String unit, long luts, long flipFlops, long blockRams, long multipliers) {}

  /**
   * @param command that does it again
   * @param model directory name of the network
   * @param label what was to be drawn
   * @param seed of noise and stalls
   * @param stalls name of the stall pattern on the memory bus
   * @param simulator what ran the accelerator
   * @param verdict {@code equal} when everything that the accelerator wrote was
   */
  public record Run(
      String command,
      String model,
      String label,
      long seed,
      int steps,
      String stalls,
      String simulator,
      String verdict) {}

  /**
   * @param comparedValues values that left the accelerator in all ways and were equal to those of
   *     the golden model
   * @param seconds of wall-clock time
   */
  public record Totals(long comparedValues, double seconds) {}

  /**
   * One way of executing the run, from the doorbell to the interrupt. Shares are of the simulated
   * cycles, 0 .. 1.
   *
   * @param name for people
   * @param measuredSteps how many steps were simulated; with fewer than the run has, the cycles of
   *     the others are taken to be the mean of those after the first
   * @param cycles of the whole run
   * @param cyclesPerStep mean from the second step on
   * @param speedup over the dense array with as many multipliers
   * @param arrayBusy the array had a command
   * @param slotsUsed share of the array's slots for tokens that were used while it was busy
   * @param vectorBusy the vector unit had a command
   * @param loadBusy data came from memory
   * @param storeBusy data went to memory
   * @param readBytes mean of a step
   * @param writtenBytes mean of a step
   */
  public record Way(
      String name,
      int measuredSteps,
      long cycles,
      double cyclesPerStep,
      double speedup,
      double arrayBusy,
      double slotsUsed,
      double vectorBusy,
      double loadBusy,
      double storeBusy,
      double readBytes,
      double writtenBytes) {}

  /**
   * One step. Shares are of the multiplications of all layers and add up to 1.
   *
   * @param timestep of the diffusion process
   * @param cycles of the first way
   * @param otherCycles of the second way
   */
  public record Step(
      int index,
      int timestep,
      long cycles,
      long otherCycles,
      double zero,
      double one,
      double two) {}

  /**
   * One layer of the first way.
   *
   * @param shape for example {@code 16x16x64 -> 16x16x64, 3x3}
   * @param macs multiply-accumulates of the full product, in a step
   * @param full cycles that the flow unit measured when the layer last worked on codes; 0 for never
   * @param temporal the same on differences
   * @param mode that the flow unit chose in the last step
   * @param zero share of multiplications by a difference of zero, from the second step on
   */
  public record Layer(
      String name, String shape, long macs, long full, long temporal, String mode, double zero) {}
}
