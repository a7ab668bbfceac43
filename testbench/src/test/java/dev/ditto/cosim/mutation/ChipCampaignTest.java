package dev.ditto.cosim.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.config.Configuration;
import dev.ditto.cosim.regress.RunCase;
import dev.ditto.hdl.mutation.Victim;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChipCampaignTest {
  @TempDir Path out;

  /** One run against a mistake that it must see, and a change that is none. */
  @Test
  void aMistakeIsSeenAndNoMistakeIsProvedToBeNone() {
    List<String> lines = new ArrayList<>();
    ChipCampaign campaign =
        new ChipCampaign(Configuration.preset("tiny", List.of()), out, lines::add);
    campaign.witnesses(1, seed -> RunCase.of(17 + seed).on(Map.of()));
    assertTrue(lines.get(0).startsWith("run 1: 22,143 cycles"), lines.get(0));

    assertEquals(
        "KILLED", fate(campaign, "ColumnAccumulators", "with product_0_1 for product_0_0"));
    assertEquals(
        "PROVED_EQUIVALENT", fate(campaign, "PassUnit", "first_row := to_row_1_first_row"));
    assertEquals(3, lines.size(), lines.toString());
    assertTrue(lines.get(1).contains("a wrong value, run 1: step 0, "), lines.get(1));
  }

  private static String fate(ChipCampaign campaign, String block, String text) {
    List<Victim> places =
        campaign.places(List.of(block)).stream().filter(v -> v.toString().contains(text)).toList();
    return campaign.run(campaign.some(places, 1, 1)).get(0).fate().name();
  }
}
