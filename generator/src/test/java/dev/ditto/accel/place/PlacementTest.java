package dev.ditto.accel.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.handover.Synthesis;
import dev.ditto.hdl.tools.LintAssertions;
import dev.ditto.hdl.tools.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlacementTest {
  @TempDir Path folder;

  private static Parameters tiny(String... overrides) {
    return Configuration.preset("tiny", List.of(overrides)).parameters();
  }

  @ParameterizedTest
  @EnumSource
  void shellsAreClean(PlacedPart part) {
    LintAssertions.assertClean(part.shell(tiny()));
  }

  @Test
  void anArrayOfOneRowIsPlacedAndRouted() throws IOException {
    Parameters p = tiny("rows=1", "columns=4");
    Placement placement = Placement.of(PlacedPart.ARRAY, p, Device.HX8K, 50, 1, folder);
    assertTrue(placement.fits());
    assertTrue(placement.timing().megahertz() > 0);
    // Both ends are registers of the array or its shell, and a path is made of cells and wires.
    assertTrue(
        placement.timing().from().matches("(part\\.|shifted|taken).*"), placement.toString());
    assertTrue(placement.timing().to().matches("(part\\.|shifted|taken).*"), placement.toString());
    assertTrue(placement.timing().logic() > 0 && placement.timing().routing() > 0);
    double path = placement.timing().logic() + placement.timing().routing();
    assertEquals(1000 / placement.timing().megahertz(), path, 0.01);
    // A sum and its copy that waits for the drain, of 32 bits, for each column.
    assertTrue(placement.usage().get("ICESTORM_LC").used() > 2 * 32 * 4);
    assertEquals(7680, placement.usage().get("ICESTORM_LC").available());
    // 128 rows of 32 bits, in memories of 16 bits.
    assertEquals(2, placement.usage().get("ICESTORM_RAM").used());
    // Clock, reset, stimulus, signature.
    assertEquals(4, placement.usage().get("SB_IO").used());
    assertTrue(Files.size(folder.resolve(Placement.PLACED)) > 0);
    // After a comment, which begins and ends with bytes of ones and zeros, comes the preamble.
    byte[] bitstream = Files.readAllBytes(folder.resolve(Placement.BITSTREAM));
    assertTrue(HexFormat.of().formatHex(bitstream).substring(0, 40).contains("7eaa997e"));
    // A path is told with the Java that made its ends.
    assertTrue(
        placement.timing().from().matches(".* \\(\\w+\\.java:\\d+\\)"), placement.toString());
  }

  /** Debian 12 has no nextpnr for ECP5, so that this is tested only where somebody has put it. */
  @Test
  void anEncoderIsPlacedAndRoutedOnAnEcp5() throws IOException {
    assumeTrue(Tool.NEXTPNR_ECP5.find().isPresent() && Tool.ECPPACK.find().isPresent());
    Parameters p = tiny("encoderWidth=4");
    Placement placement = Placement.of(PlacedPart.ENCODER, p, Device.LFE5U_25F, 50, 1, folder);
    assertTrue(placement.fits());
    assertEquals("lfe5u-25f", placement.device());
    double path = placement.timing().logic() + placement.timing().routing();
    assertEquals(1000 / placement.timing().megahertz(), path, 0.01);
    assertTrue(
        placement.timing().from().matches("part\\..* \\(\\w+\\.java:\\d+\\)"),
        placement.toString());
    assertEquals(24_288, placement.usage().get("TRELLIS_COMB").available());
    assertEquals(56, placement.usage().get("DP16KD").available());
    assertEquals(28, placement.usage().get("MULT18X18D").available());
    // After a comment comes the preamble.
    byte[] bitstream = Files.readAllBytes(folder.resolve(Placement.BITSTREAM));
    assertTrue(HexFormat.of().formatHex(bitstream).substring(0, 400).contains("ffffbdb3"));
  }

  @Test
  void partsThatNoIce40HoldsAreLeftOutThere() {
    assertEquals(
        List.of(PlacedPart.ARRAY, PlacedPart.ENCODER, PlacedPart.REQUANTISER, PlacedPart.CHIP),
        Arrays.stream(PlacedPart.values()).filter(part -> part.mayFit(Device.HX8K)).toList());
    assertTrue(PlacedPart.ACCELERATOR.mayFit(Device.LFE5U_85F));
  }

  /** Flattening may save a few LUTs where parts meet, but no part may lose what it does. */
  @Test
  void nothingOfTheChipIsOptimisedAway() throws IOException {
    String top = PlacedPart.CHIP.write(tiny("rows=1", "columns=4", "encoderWidth=4"), folder);
    long luts = 0;
    long flipFlops = 0;
    long blockRams = 0;
    for (String part :
        List.of("EncodeEngine", "CodeReuseBuffer", "ComputeEngine", "ValueReuseBuffer")) {
      Synthesis.Resources r = Synthesis.run(folder, part, Synthesis.Target.ICE40).resources();
      luts += r.luts();
      flipFlops += r.flipFlops();
      blockRams += r.blockRams();
    }
    Synthesis.Resources chip = Synthesis.run(folder, top, Synthesis.Target.ICE40).resources();
    assertEquals(blockRams, chip.blockRams());
    assertTrue(chip.luts() > 0.98 * luts, chip.luts() + " of " + luts);
    assertTrue(chip.flipFlops() > 0.98 * flipFlops, chip.flipFlops() + " of " + flipFlops);
  }

  @Test
  void whatIsTooLargeIsToldWithItsSize() throws IOException {
    // 8,192 rows of 32 bits are 64 block RAMs; there are 32.
    Parameters p = tiny("rows=1", "columns=4", "kTile=1024", "weightBuffers=8");
    Placement placement = Placement.of(PlacedPart.ARRAY, p, Device.HX8K, 50, 1, folder);
    assertFalse(placement.fits());
    assertEquals(64, placement.usage().get("ICESTORM_RAM").used());
    assertEquals(32, placement.usage().get("ICESTORM_RAM").available());
  }
}
