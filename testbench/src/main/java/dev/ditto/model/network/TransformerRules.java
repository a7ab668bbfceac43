package dev.ditto.model.network;

import java.util.ArrayList;
import java.util.List;

/** What a {@link TransformerConfig} must fulfil. All broken rules are found, not just the first. */
final class TransformerRules {
  /** Far beyond any published network. */
  private static final int LARGEST = 16_384;

  private final List<String> problems = new ArrayList<>();

  private TransformerRules() {}

  static List<String> problems(TransformerConfig config) {
    TransformerRules rules = new TransformerRules();
    rules.within("sample_size", config.sampleSize(), LARGEST);
    rules.within("patch_size", config.patchSize(), LARGEST);
    rules.within("in_channels", config.inChannels(), LARGEST);
    rules.within("out_channels", config.outChannels(), LARGEST);
    rules.within("num_layers", config.layers(), 1024);
    rules.within("num_attention_heads", config.heads(), LARGEST);
    rules.within("attention_head_dim", config.headDim(), LARGEST);
    rules.within("num_embeds_ada_norm", config.classes(), 1_000_000);
    double eps = config.normEps();
    rules.check(eps > 0 && eps < 1, "norm_eps", eps, "must be above 0 and below 1");
    if (rules.problems.isEmpty()) {
      rules.check(
          config.sampleSize() % config.patchSize() == 0,
          "sample_size",
          config.sampleSize(),
          "must be a multiple of patch_size, which is " + config.patchSize());
      long width = (long) config.heads() * config.headDim();
      rules.check(
          width % 4 == 0 && width <= LARGEST,
          "attention_head_dim",
          config.headDim(),
          "times num_attention_heads must be a multiple of 4, at most " + LARGEST);
    }
    return List.copyOf(rules.problems);
  }

  private void within(String key, int value, int high) {
    check(value >= 1 && value <= high, key, value, "must be 1 .. %d".formatted(high));
  }

  private void check(boolean good, String key, Object value, String rule) {
    if (!good) {
      problems.add("%s: %s; %s".formatted(key, value, rule));
    }
  }
}
