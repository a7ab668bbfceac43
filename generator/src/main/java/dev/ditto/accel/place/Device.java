package dev.ditto.accel.place;

import dev.ditto.accel.handover.Synthesis;
import dev.ditto.hdl.tools.Tool;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A device that nextpnr places on, in a package with more pads than a shell needs.
 *
 * <p>Pads are where it suits the rest.
 */
public enum Device {
  /** iCE40: 7,680 logic cells, each a LUT with carry and a flip-flop; 32 block RAMs of 4 kbit. */
  HX8K(Family.ICE40, "--hx8k", "ct256"),
  /** ECP5: 24,288 LUTs and flip-flops, 56 block RAMs of 18 kbit, 28 multipliers of 18 x 18. */
  LFE5U_25F(Family.ECP5, "--25k", "CABGA381"),
  /** ECP5: 43,848 LUTs and flip-flops, 108 block RAMs, 72 multipliers. */
  LFE5U_45F(Family.ECP5, "--45k", "CABGA381"),
  /** ECP5: 83,640 LUTs and flip-flops, 208 block RAMs, 156 multipliers. */
  LFE5U_85F(Family.ECP5, "--85k", "CABGA381");

  /**
   * A kind of cell.
   *
   * @param cell nextpnr's name
   * @param title its name in prose, of several
   */
  public record Kind(String cell, String title) {}

  private enum Family {
    ICE40(
        Synthesis.Target.ICE40,
        Tool.NEXTPNR_ICE40,
        Tool.ICEPACK,
        "--asc",
        List.of(),
        List.of(new Kind("ICESTORM_LC", "logic cells"), new Kind("ICESTORM_RAM", "block RAMs"))),
    ECP5(
        Synthesis.Target.ECP5,
        Tool.NEXTPNR_ECP5,
        Tool.ECPPACK,
        "--textcfg",
        List.of("--lpf-allow-unconstrained"),
        List.of(
            new Kind("TRELLIS_COMB", "LUTs"),
            new Kind("TRELLIS_FF", "flip-flops"),
            new Kind("DP16KD", "block RAMs"),
            new Kind("MULT18X18D", "multipliers")));

    private final Synthesis.Target target;
    private final Tool nextpnr;
    private final Tool packer;
    private final String placedOption;
    private final List<String> options;
    private final List<Kind> kinds;

    Family(
        Synthesis.Target target,
        Tool nextpnr,
        Tool packer,
        String placedOption,
        List<String> options,
        List<Kind> kinds) {
      this.target = target;
      this.nextpnr = nextpnr;
      this.packer = packer;
      this.placedOption = placedOption;
      this.options = options;
      this.kinds = kinds;
    }
  }

  private final Family family;
  private final String option;
  private final String housing;

  Device(Family family, String option, String housing) {
    this.family = family;
    this.option = option;
    this.housing = housing;
  }

  /** Its name on the command line and in reports. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The smallest device of a family.
   *
   * @throws IllegalArgumentException naming the families that can be placed when there is none
   */
  public static Device smallest(Synthesis.Target target) {
    return Arrays.stream(values())
        .filter(device -> device.target() == target)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "only %s can be placed, not %s"
                        .formatted(
                            Arrays.stream(Family.values())
                                .map(family -> family.target.key())
                                .collect(Collectors.joining(" and ")),
                            target.key())));
  }

  /** What Yosys maps to. */
  public Synthesis.Target target() {
    return family.target;
  }

  /** What places and routes. */
  public Tool nextpnr() {
    return family.nextpnr;
  }

  /** What makes a bitstream of the placed design. */
  public Tool packer() {
    return family.packer;
  }

  /** The kinds of cell that a design runs out of. */
  public List<Kind> kinds() {
    return family.kinds;
  }

  /** nextpnr's options that are this device's own. */
  List<String> options() {
    List<String> options = new ArrayList<>(List.of(option, "--package", housing));
    options.addAll(family.options);
    return options;
  }

  /** nextpnr's option that has the placed and routed design written to a file, as text. */
  String placedTo(String file) {
    return family.placedOption + "=" + file;
  }
}
