package dev.ditto.model.network;

import java.util.List;

/** What a {@link UNet2DConfig} must fulfil. All broken rules are found, not just the first. */
final class UNet2DRules {
  private final UNet2DConfig config;
  private final Problems problems = new Problems();

  private UNet2DRules(UNet2DConfig config) {
    this.config = config;
  }

  static List<String> problems(UNet2DConfig config) {
    UNet2DRules rules = new UNet2DRules(config);
    rules.ranges();
    rules.lengths();
    if (rules.problems.none()) {
      rules.divisions();
    }
    return rules.problems.all();
  }

  private void ranges() {
    problems.within("sample_size", config.sampleHeight(), 1, Problems.LARGEST);
    problems.within("sample_size", config.sampleWidth(), 1, Problems.LARGEST);
    problems.within("in_channels", config.inChannels(), 1, Problems.LARGEST);
    problems.within("out_channels", config.outChannels(), 1, Problems.LARGEST);
    problems.within("layers_per_block", config.layersPerBlock(), 1, 64);
    problems.within("downsample_padding", config.downsamplePadding(), 0, 1);
    problems.within("norm_num_groups", config.normNumGroups(), 1, Problems.LARGEST);
    config
        .attentionHeadDim()
        .ifPresent(value -> problems.within("attention_head_dim", value, 1, Problems.LARGEST));
    config
        .numClassEmbeds()
        .ifPresent(value -> problems.within("num_class_embeds", value, 1, 1_000_000));
    config
        .captions()
        .ifPresent(
            captions -> {
              problems.within("cross_attention_dim", captions.contextWidth(), 1, Problems.LARGEST);
              captions
                  .heads()
                  .forEach(h -> problems.within("attention_head_dim", h, 1, Problems.LARGEST));
            });
    double shift = config.freqShift();
    problems.check(shift == 0 || shift == 1, "freq_shift", shift, "must be 0 or 1");
    double eps = config.normEps();
    problems.check(eps > 0 && eps < 1, "norm_eps", eps, "must be above 0 and below 1");
    config
        .blockOutChannels()
        .forEach(width -> problems.within("block_out_channels", width, 1, Problems.LARGEST));
  }

  private void lengths() {
    int levels = config.levels();
    String entries = "%d entries";
    problems.check(
        levels >= 1 && levels <= 12,
        "block_out_channels",
        entries.formatted(levels),
        "must have 1 .. 12");
    String rule = "must have as many as block_out_channels, which has " + levels;
    int down = config.downAttention().size();
    problems.check(down == levels, "down_block_types", entries.formatted(down), rule);
    if (config.captions().isPresent()) {
      int heads = config.captions().get().heads().size();
      problems.check(heads == levels, "attention_head_dim", entries.formatted(heads), rule);
    }
    int up = config.upAttention().size();
    problems.check(up == levels, "up_block_types", entries.formatted(up), rule);
  }

  private void divisions() {
    int halvings = config.levels() - 1;
    for (int size : List.of(config.sampleHeight(), config.sampleWidth())) {
      problems.check(
          size % (1 << halvings) == 0,
          "sample_size",
          size,
          "must be a multiple of %d, since it is halved %d times"
              .formatted(1 << halvings, halvings));
    }
    int first = config.blockOutChannels().get(0);
    problems.check(
        first >= 4 && first % 2 == 0,
        "block_out_channels",
        first,
        "must start with an even number of at least 4, which become sines and cosines");
    int groups = config.normNumGroups();
    for (int level = 0; level <= halvings; level++) {
      int width = config.blockOutChannels().get(level);
      problems.check(
          width % groups == 0,
          "block_out_channels",
          width,
          "must be a multiple of norm_num_groups, which is " + groups);
      boolean attended =
          config.downAttention().get(level)
              || config.upAttention().get(halvings - level)
              || level == halvings && config.midAttention();
      int divisor =
          config.captions().isPresent()
              ? config.captions().get().heads().get(level)
              : config.attentionHeadDim().orElse(width);
      problems.check(
          !attended || width % divisor == 0,
          "block_out_channels",
          width,
          "must be a multiple of attention_head_dim where there is attention, which is " + divisor);
    }
  }
}
