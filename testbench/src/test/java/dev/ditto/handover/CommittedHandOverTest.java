package dev.ditto.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.handover.Comparison;
import dev.ditto.accel.handover.HandOver;
import dev.ditto.accel.handover.Rtl;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The hand-over that lies in the repository. */
class CommittedHandOverTest {
  @TempDir Path fresh;

  @Test
  void isWhatTheProgramGenerates() throws IOException {
    HandOver.write(Rtl.of(Configuration.preset("tiny")), fresh);
    Comparison comparison = Comparison.of(Path.of("../rtl-out"), fresh);
    assertEquals(
        new Comparison(List.of(), List.of(), List.of(), List.of(), comparison.equal()),
        comparison,
        "regenerate with: scripts/ditto generate -p tiny -o rtl-out");
  }
}
