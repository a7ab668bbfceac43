package dev.ditto.model.network;

import java.util.List;

/** What a {@link TransformerConfig} must fulfil. All broken rules are found, not just the first. */
final class TransformerRules {
  private TransformerRules() {}

  static List<String> problems(TransformerConfig config) {
    Problems problems = new Problems();
    problems.within("sample_size", config.sampleSize(), 1, Problems.LARGEST);
    problems.within("patch_size", config.patchSize(), 1, Problems.LARGEST);
    problems.within("in_channels", config.inChannels(), 1, Problems.LARGEST);
    problems.within("out_channels", config.outChannels(), 1, Problems.LARGEST);
    problems.within("num_layers", config.layers(), 1, 1024);
    problems.within("num_attention_heads", config.heads(), 1, Problems.LARGEST);
    problems.within("attention_head_dim", config.headDim(), 1, Problems.LARGEST);
    problems.within("num_embeds_ada_norm", config.classes(), 1, 1_000_000);
    double eps = config.normEps();
    problems.check(eps > 0 && eps < 1, "norm_eps", eps, "must be above 0 and below 1");
    if (problems.none()) {
      problems.check(
          config.sampleSize() % config.patchSize() == 0,
          "sample_size",
          config.sampleSize(),
          "must be a multiple of patch_size, which is " + config.patchSize());
      long width = (long) config.heads() * config.headDim();
      problems.check(
          width % 4 == 0 && width <= Problems.LARGEST,
          "attention_head_dim",
          config.headDim(),
          "times num_attention_heads must be a multiple of 4, at most " + Problems.LARGEST);
    }
    return problems.all();
  }
}
