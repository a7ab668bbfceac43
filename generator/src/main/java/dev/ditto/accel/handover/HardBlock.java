package dev.ditto.accel.handover;

import java.util.List;

/** What a device has beside logic, as cells of Yosys' netlists. */
public enum HardBlock {
  /** Without a device, memories as they are. */
  BLOCK_RAM("block RAM"),
  /** LUTs as memory: a LUT holds 32 or 64 bits. */
  LUT_RAM("LUT RAM"),
  DSP("DSP block");

  private final String title;

  HardBlock(String title) {
    this.title = title;
  }

  /** Its name in prose. */
  public String title() {
    return title;
  }

  /**
   * Types of cells, with {@code *} for anything as Yosys takes it; none where Yosys maps nothing to
   * such a block.
   */
  public List<String> cells(Synthesis.Target target) {
    return switch (this) {
      case BLOCK_RAM ->
          switch (target) {
            case ICE40 -> List.of("SB_RAM40_4K*");
            case XILINX -> List.of("RAMB18E1", "RAMB36E1");
            case ECP5 -> List.of("DP16KD", "PDPW16KD");
            case GOWIN -> List.of("SP", "SPX9", "DP*", "SDP*");
            case GENERIC -> List.of("$mem*");
          };
      case LUT_RAM ->
          switch (target) {
            case XILINX -> List.of("RAM*X1D", "RAM*X1S", "RAM32M", "RAM64M");
            case ECP5 -> List.of("TRELLIS_DPR16X4");
            case GOWIN -> List.of("RAM16S*");
            case ICE40, GENERIC -> List.of();
          };
      case DSP ->
          switch (target) {
            case XILINX -> List.of("DSP48E1");
            case ECP5 -> List.of("MULT18X18D");
            case ICE40, GOWIN, GENERIC -> List.of();
          };
    };
  }
}
