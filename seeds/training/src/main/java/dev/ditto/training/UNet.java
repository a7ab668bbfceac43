package dev.ditto.training;

import static org.bytedeco.pytorch.global.torch.silu;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorVector;
import org.bytedeco.pytorch.global.torch;

/**
 * A U-Net that predicts the noise in a picture. Structure, names and arithmetic are those of {@code
 * UNet2DModel} in the diffusers library or, when it reads captions, of its {@code
 * UNet2DConditionModel}, so its weights can be read there. The caption's words, one learned vector
 * each, take the place of a text encoder.
 */
final class UNet implements NoisePredictor {
  /** In front of the names of what belongs to the captions and not to the network proper. */
  static final String CAPTIONS = "text_encoder.";

  private final UNetConfig config;
  private final WeightBook book = new WeightBook();
  private final Layers.Conv convIn;
  private final Embedding embedding;
  private final List<Stage> down = new ArrayList<>();
  private final List<Stage> up = new ArrayList<>();
  private final ResidualBlock middle1;
  private final Mixer middleMixer;
  private final ResidualBlock middle2;
  private final Layers.Norm normOut;
  private final Layers.Conv convOut;
  private final Tensor words;

  /** Residual blocks of one level, each with its attention if it has any, and the way on. */
  private record Stage(List<ResidualBlock> blocks, List<Mixer> mixers, Layers.Conv onward) {
    Tensor block(int i, Tensor x, Tensor embedded, Tensor context) {
      Tensor h = blocks.get(i).apply(x, embedded);
      return mixers.isEmpty() ? h : mixers.get(i).apply(h, context);
    }
  }

  /** Builds the network with fresh weights from PyTorch's global random generator. */
  UNet(UNetConfig config) {
    this.config = config;
    List<Integer> widths = config.blockChannels();
    int finest = widths.get(0);
    int coarsest = widths.get(widths.size() - 1);
    convIn = book.conv("conv_in", config.channels(), finest, 3, 1);
    embedding = new Embedding(book, config);
    for (int i = 0; i < widths.size(); i++) {
      down.add(downStage(i));
    }
    middle1 = new ResidualBlock(book, "mid_block.resnets.0", config, coarsest, coarsest);
    middleMixer = mixer("mid_block.attentions.0", coarsest);
    middle2 = new ResidualBlock(book, "mid_block.resnets.1", config, coarsest, coarsest);
    for (int i = 0; i < widths.size(); i++) {
      up.add(upStage(i));
    }
    normOut = book.norm("conv_norm_out", finest, config.groups(), config.eps());
    convOut = book.conv("conv_out", finest, config.channels(), 3, 1);
    words =
        config.words() == 0
            ? null
            : book.table(CAPTIONS + "embeddings", config.words(), config.contextWidth());
  }

  private Mixer mixer(String name, int channels) {
    return config.words() == 0
        ? new AttentionBlock(book, name, config, channels)
        : new TransformerBlock(book, name, config, channels);
  }

  private Stage downStage(int level) {
    String name = "down_blocks." + level;
    int out = config.blockChannels().get(level);
    int in = level == 0 ? out : config.blockChannels().get(level - 1);
    List<ResidualBlock> blocks = new ArrayList<>();
    List<Mixer> mixers = new ArrayList<>();
    for (int j = 0; j < config.layersPerBlock(); j++) {
      blocks.add(new ResidualBlock(book, name + ".resnets." + j, config, j == 0 ? in : out, out));
      if (config.attention().get(level)) {
        mixers.add(mixer(name + ".attentions." + j, out));
      }
    }
    boolean last = level == config.levels() - 1;
    Layers.Conv onward = last ? null : book.conv(name + ".downsamplers.0.conv", out, out, 3, 2);
    return new Stage(blocks, mixers, onward);
  }

  private Stage upStage(int i) {
    String name = "up_blocks." + i;
    int level = config.levels() - 1 - i;
    int out = config.blockChannels().get(level);
    int below = config.blockChannels().get(Math.min(level + 1, config.levels() - 1));
    int above = config.blockChannels().get(Math.max(level - 1, 0));
    List<ResidualBlock> blocks = new ArrayList<>();
    List<Mixer> mixers = new ArrayList<>();
    int last = config.layersPerBlock();
    for (int j = 0; j <= last; j++) {
      int in = (j == 0 ? below : out) + (j == last ? above : out);
      blocks.add(new ResidualBlock(book, name + ".resnets." + j, config, in, out));
      if (config.attention().get(level)) {
        mixers.add(mixer(name + ".attentions." + j, out));
      }
    }
    Layers.Conv onward = level == 0 ? null : book.conv(name + ".upsamplers.0.conv", out, out, 3, 1);
    return new Stage(blocks, mixers, onward);
  }

  @Override
  public WeightBook weights() {
    return book;
  }

  @Override
  public Map<String, Object> config() {
    return config.diffusers();
  }

  @Override
  public Tensor apply(
      Tensor x, Tensor levels, Tensor conditions, BiConsumer<String, Tensor> probe) {
    Tensor context = words == null ? null : torch.embedding(words, conditions);
    Tensor e = embedding.apply(levels, conditions);
    probe.accept("embedding", e);
    Deque<Tensor> skips = new ArrayDeque<>();
    Tensor h = convIn.apply(x);
    probe.accept("conv_in", h);
    skips.push(h);
    for (int i = 0; i < down.size(); i++) {
      Stage stage = down.get(i);
      for (int j = 0; j < stage.blocks().size(); j++) {
        h = stage.block(j, h, e, context);
        skips.push(h);
      }
      if (stage.onward() != null) {
        h = stage.onward().apply(h);
        skips.push(h);
      }
      probe.accept("down_blocks." + i, h);
    }
    h = middle2.apply(middleMixer.apply(middle1.apply(h, e), context), e);
    probe.accept("mid_block", h);
    for (int i = 0; i < up.size(); i++) {
      Stage stage = up.get(i);
      for (int j = 0; j < stage.blocks().size(); j++) {
        h = stage.block(j, torch.cat(new TensorVector(h, skips.pop()), 1), e, context);
      }
      if (stage.onward() != null) {
        h = stage.onward().apply(torch.upsample_nearest2d(h, 2 * h.size(2), 2 * h.size(3)));
      }
      probe.accept("up_blocks." + i, h);
    }
    return convOut.apply(silu(normOut.apply(h)));
  }
}
