package dev.ditto.cli.run;

import dev.ditto.cli.Invocation;
import dev.ditto.cli.UsageException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** {@code cosim --predict}: what the model of cycles says, beside what the hardware did. */
final class PredictOption {
  private static final String NAME = "predict";

  private PredictOption() {}

  static void add(Options options) {
    options.addOption(
        Option.builder()
            .longOpt(NAME)
            .desc("afterwards, the cycles that analyze predicts beside those measured, by layer")
            .get());
  }

  static boolean given(Invocation invocation) {
    return invocation.has(NAME);
  }

  /** The model knows whole runs and a memory that never stalls. */
  static void check(Invocation invocation, int stalls) {
    if (!given(invocation)) {
      return;
    }
    if (stalls > 0) {
      throw new UsageException(
          "--predict: cycles are predicted for a memory that never stalls; leave out --stalls");
    }
    if (invocation.has("layers") || WavesOption.ofLayers(invocation)) {
      throw new UsageException(
          "--predict: whole runs are predicted; leave out --layers and --waves");
    }
  }
}
