package dev.ditto.program.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.Space;
import dev.ditto.accel.isa.Sync;
import dev.ditto.model.golden.SmallNetworks;
import dev.ditto.program.Listing;
import dev.ditto.program.tensor.Region;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListingTest {
  private static final Command LOAD =
      new Command.Load(Sync.NONE.signalTo(2), 0x1000, Space.CODE, 0, 1, 64, 0);

  @Test
  void aCommandNamesThoseThatItWaitsFor() {
    assertEquals(
        List.of(
            "      0     0  STEP first=1",
            "      1     0  LOAD signals=[2] address=0x1000 space=CODE runs=1 runBytes=64",
            "      2     0  LOAD signals=[2] address=0x1000 space=CODE runs=1 runBytes=64",
            "      3     0  TRANSPOSE waits=[2] to=8  # after 1 LOAD",
            "      4     0  TRANSPOSE waits=[2] to=9  # after 2 LOAD",
            "      5     1  STEP",
            "      6     1  FINISH"),
        Listing.of(
            List.of(
                new Command.Step(Sync.NONE, true),
                LOAD,
                LOAD,
                new Command.Transpose(Sync.NONE.waitFor(2), 0, 8),
                new Command.Transpose(Sync.NONE.waitFor(2), 0, 9),
                new Command.Step(Sync.NONE, false),
                new Command.Finish(Sync.NONE))));
  }

  @Test
  void everyCommandOfARunHasItsOperationAndWaitsForNamedCommands() {
    CompiledRun run = SmallRuns.of(SmallNetworks.transformer(), 2);
    List<String> lines = Listing.of(run.program());
    assertEquals(run.program().commands().size(), lines.size());
    for (int i = 0; i < lines.size(); i++) {
      Command command = run.program().commands().get(i);
      boolean ofEngine = command.opcode().engine().isPresent();
      assertEquals(ofEngine, !run.program().parts().get(i).isEmpty(), lines.get(i));
      assertEquals(command.sync().waits() != 0, lines.get(i).contains("  # after "), lines.get(i));
    }
    assertTrue(lines.get(lines.size() - 2).contains("  sampler  "), lines.get(lines.size() - 2));
  }

  @Test
  void aSummaryCountsEveryCommandAndPlacesEveryTensor() {
    CompiledRun run = SmallRuns.of(SmallNetworks.unet(), 2);
    RunSummary summary = RunSummary.of(run);
    assertEquals(
        run.program().commands().size(),
        summary.commands().values().stream().mapToLong(n -> n).sum());
    assertEquals(2, summary.commands().get("STEP"));
    assertEquals(run.program().bytesStored(), sum(summary.bytesStored().values()));
    assertEquals(run.program().bytesLoaded(), sum(summary.bytesLoaded().values()));
    assertEquals(run.regions().size(), summary.tensors().size());
    for (Region region : run.regions()) {
      RunSummary.Tensor tensor =
          summary.tensors().stream()
              .filter(t -> t.address().equals("0x" + Long.toHexString(region.address())))
              .findFirst()
              .orElseThrow();
      assertEquals(region.value(), tensor.name());
      for (RunSummary.Channels channels : tensor.channels()) {
        int last = channels.first() + channels.count() - 1;
        assertEquals(
            region.layout().at(region.rows() - 1, last),
            new Region.Element(
                (region.rows() - 1) * channels.rowBytes() * Byte.SIZE
                    + channels.firstBit()
                    + (long) (channels.count() - 1) * channels.elementBits(),
                channels.elementBits()),
            tensor.name());
      }
    }
  }

  private static long sum(java.util.Collection<Long> values) {
    return values.stream().mapToLong(n -> n).sum();
  }
}
