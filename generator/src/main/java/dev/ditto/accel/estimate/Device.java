package dev.ditto.accel.estimate;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.handover.Synthesis;
import dev.ditto.accel.handover.Synthesis.Resources;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An FPGA that an accelerator may have to fit, with what its data sheet says it has.
 *
 * @param part as Vivado or nextpnr names it
 * @param target the family by which it is estimated
 * @param has LUTs, flip-flops, block RAMs in the units of {@link Estimate}, DSP blocks
 */
public record Device(String part, Synthesis.Target target, Resources has) {
  /** Of each resource, what a design may take and still be placed and routed without trouble. */
  public static final double COMFORTABLE = 0.85;

  /** Smaller ones first. */
  private static final List<Device> ALL =
      List.of(
          ice40("up5k", 5_280, 30, 8),
          ice40("hx8k", 7_680, 32, 0),
          xilinx("xc7a35tcsg324-1", 20_800, 100, 90),
          xilinx("xc7z020clg400-1", 53_200, 280, 220),
          xilinx("xc7a100tcsg324-1", 63_400, 270, 240),
          xilinx("xczu3eg-sbva484-1-e", 70_560, 432, 360),
          xilinx("xc7a200tfbg676-1", 134_600, 730, 740),
          xilinx("xc7z045ffg900-2", 218_600, 1_090, 900),
          xilinx("xczu9eg-ffvb1156-2-e", 274_080, 1_824, 2_520),
          xilinx("xczu19eg-ffvc1760-2-e", 522_720, 1_968, 1_968),
          xilinx("xcvu9p-flga2104-2l-e", 1_182_240, 4_320, 6_840));

  private static Device ice40(String part, int cells, int rams, int multipliers) {
    return new Device(part, Synthesis.Target.ICE40, new Resources(cells, cells, rams, multipliers));
  }

  /** Two flip-flops a LUT. */
  private static Device xilinx(String part, int luts, int halfRams, int dsps) {
    return new Device(
        part, Synthesis.Target.XILINX, new Resources(luts, 2L * luts, halfRams, dsps));
  }

  /** Those of a family, smaller ones first. */
  public static List<Device> of(Synthesis.Target target) {
    return ALL.stream().filter(device -> device.target() == target).toList();
  }

  /** The smallest of Xilinx that has room enough; the largest when none has. */
  public static Device roomFor(Parameters p) {
    List<Device> devices = of(Synthesis.Target.XILINX);
    Resources needed = Estimate.of(p, Synthesis.Target.XILINX).total();
    return devices.stream()
        .filter(device -> device.hasRoomFor(needed))
        .findFirst()
        .orElse(devices.get(devices.size() - 1));
  }

  /** Whether something is sure to fit, also where it was estimated a little too small. */
  public boolean hasRoomFor(Resources needed) {
    return takesAtMost(COMFORTABLE, needed);
  }

  /** Whether there is as much of everything. */
  public boolean holds(Resources needed) {
    return takesAtMost(1, needed);
  }

  private boolean takesAtMost(double most, Resources needed) {
    return shares(needed).values().stream().allMatch(share -> share <= most);
  }

  /** How much of each resource something takes; more than 1 does not fit. */
  public Map<String, Double> shares(Resources needed) {
    Map<String, Double> shares = new LinkedHashMap<>();
    shares.put("luts", share(needed.luts(), has.luts()));
    shares.put("flipFlops", share(needed.flipFlops(), has.flipFlops()));
    shares.put("blockRams", share(needed.blockRams(), has.blockRams()));
    shares.put("multipliers", share(needed.multipliers(), has.multipliers()));
    return shares;
  }

  /** A share as people are told it, for example {@code 91 %}. */
  public static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f %%", 100 * share);
  }

  private static double share(long needed, long has) {
    return needed == 0 ? 0 : (double) needed / has;
  }
}
