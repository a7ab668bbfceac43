package dev.ditto.cosim.regress;

import dev.ditto.model.network.Add;
import dev.ditto.model.network.AddEmbedding;
import dev.ditto.model.network.AddPositions;
import dev.ditto.model.network.AttentionScores;
import dev.ditto.model.network.AttentionValues;
import dev.ditto.model.network.AveragePool;
import dev.ditto.model.network.ClassEmbedding;
import dev.ditto.model.network.Concat;
import dev.ditto.model.network.Convolution;
import dev.ditto.model.network.Gate;
import dev.ditto.model.network.Gelu;
import dev.ditto.model.network.GroupNorm;
import dev.ditto.model.network.LayerNorm;
import dev.ditto.model.network.Layout;
import dev.ditto.model.network.Linear;
import dev.ditto.model.network.MapToTokens;
import dev.ditto.model.network.Modulate;
import dev.ditto.model.network.Multiply;
import dev.ditto.model.network.Network;
import dev.ditto.model.network.Operation;
import dev.ditto.model.network.Silu;
import dev.ditto.model.network.Slice;
import dev.ditto.model.network.Softmax;
import dev.ditto.model.network.TimestepEmbedding;
import dev.ditto.model.network.TokensToMap;
import dev.ditto.model.network.Upsample;
import dev.ditto.model.network.Value;
import dev.ditto.model.network.WordEmbedding;
import dev.ditto.model.tensor.Padding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;

/**
 * Networks of operations one after the other and beside each other in orders that nobody would
 * train. What was made last is read most often; so values are read late, never and more than once.
 */
public final class RandomGraph {
  private static final int[] SIDES = {4, 5, 6, 8};
  private static final int LARGEST_SIDE = 8;
  private static final int[] CHANNELS = {4, 8, 12, 20};
  private static final int CLASSES = 3;
  private static final int VOCABULARY = 5;
  private static final double EPSILON = 1e-5;

  private final Random random;
  private final List<Operation> operations = new ArrayList<>();
  private final List<Value> values = new ArrayList<>();
  private final Value sample;
  private final Value timestep = Value.scalar("timestep");
  private final Optional<Value> label;
  private Value told;
  private Value words;

  private RandomGraph(Random random) {
    this.random = random;
    int side = SIDES[random.nextInt(SIDES.length)];
    sample = Value.map("sample", 3, side, side);
    values.add(add(convolution(sample, 3)));
    label =
        switch (random.nextInt(4)) {
          case 0 -> Optional.of(Value.scalar("label"));
          case 1 -> Optional.of(Value.words("caption", 3));
          default -> Optional.empty();
        };
    if (label.isPresent() && !isClass()) {
      words = add(new WordEmbedding(name(), label.get(), VOCABULARY, 12));
    }
  }

  /** A network that ends in a map like the sample; some are told a class or a caption. */
  public static Network of(Random random) {
    return new RandomGraph(random).network();
  }

  private Network network() {
    int count = 3 + random.nextInt(12);
    for (int i = 0; i < count; i++) {
      grow();
    }
    if (isClass()) {
      vector(channels());
    }
    Value last = end();
    return new Network("random", sample, timestep, label, operations, last);
  }

  private Value add(Operation operation) {
    operations.add(operation);
    return operation.output();
  }

  private String name() {
    return "v" + operations.size();
  }

  private int channels() {
    return CHANNELS[random.nextInt(CHANNELS.length)];
  }

  private Value recent() {
    return values.get(Math.max(random.nextInt(values.size()), random.nextInt(values.size())));
  }

  private Value other(Predicate<Value> fits) {
    List<Value> fitting = values.stream().filter(fits).toList();
    return fitting.get(random.nextInt(fitting.size()));
  }

  private Value like(Value value) {
    return other(v -> v.layout() == value.layout() && v.shape().equals(value.shape()));
  }

  /** So many numbers, of the time and perhaps of the class. */
  private Value vector(int channels) {
    if (told == null) {
      Value waves = add(new TimestepEmbedding(name(), timestep, 8, true, 0));
      told = add(new Linear(name(), waves, 12, true));
      if (isClass()) {
        Value known = add(new ClassEmbedding(name(), label.get(), CLASSES, 12, true));
        told = add(new Add(name(), told, known));
      }
    }
    Value activated = random.nextBoolean() ? told : add(new Silu(name(), told));
    return add(new Linear(name(), activated, channels, true));
  }

  private boolean isClass() {
    return label.isPresent() && label.get().layout() == Layout.SCALAR;
  }

  /** Tokens to look at: of a caption, if there is one, or any. */
  private Value context() {
    if (label.isEmpty() || isClass() || random.nextInt(4) == 0) {
      return other(v -> v.layout() == Layout.TOKENS);
    }
    return words;
  }

  private void grow() {
    Value value = recent();
    values.add(value.layout() == Layout.MAP ? map(value) : tokens(value));
  }

  private Value map(Value value) {
    int side = value.height();
    return switch (random.nextInt(12)) {
      case 0 -> add(convolution(value, 1));
      case 1 -> add(new Silu(name(), value));
      case 2, 3 -> add(new GroupNorm(name(), value, groups(value), EPSILON));
      case 4 -> add(new Add(name(), value, like(value)));
      case 5 ->
          add(
              new Concat(
                  name(), value, other(v -> v.layout() == Layout.MAP && v.height() == side)));
      case 6 ->
          side % 2 == 0 && side > 2
              ? add(new AveragePool(name(), value))
              : add(convolution(value, 3));
      case 7 ->
          side * 2 <= LARGEST_SIDE
              ? add(new Upsample(name(), value))
              : add(new Gelu(name(), value, random.nextBoolean()));
      case 8, 9 -> add(new MapToTokens(name(), value));
      case 10 -> {
        Value embedding = vector(value.channels());
        yield add(new AddEmbedding(name(), value, embedding));
      }
      default -> add(convolution(value, 3));
    };
  }

  private Value tokens(Value value) {
    int channels = value.channels();
    return switch (random.nextInt(14)) {
      case 0 -> add(new Silu(name(), value));
      case 1 -> add(new Gelu(name(), value, random.nextBoolean()));
      case 2, 3 -> add(new LayerNorm(name(), value, EPSILON, random.nextBoolean()));
      case 4 -> add(new Add(name(), value, like(value)));
      case 5 -> {
        Value gate = add(new Gelu(name(), like(value), random.nextBoolean()));
        yield add(new Multiply(name(), value, gate));
      }
      case 6 -> {
        int first = random.nextInt(channels);
        yield add(new Slice(name(), value, first, 1 + random.nextInt(channels - first)));
      }
      case 7 ->
          channels % 4 == 0
              ? add(new AddPositions(name(), value, side(value)))
              : add(new Linear(name(), value, channels(), true));
      case 8 -> {
        Value scale = vector(channels);
        Value shift = vector(channels);
        Value norm = add(new LayerNorm(name(), value, EPSILON, false));
        yield add(new Modulate(name(), norm, scale, shift));
      }
      case 9 -> {
        Value gate = vector(channels);
        yield add(new Gate(name(), value, gate));
      }
      case 10 -> attention(value);
      case 11 -> gated(value);
      case 12 -> add(new TokensToMap(name(), value, side(value), side(value)));
      default -> add(new Linear(name(), value, channels(), random.nextBoolean()));
    };
  }

  private Value attention(Value value) {
    int heads = 1 + random.nextInt(2);
    int channels = heads * 4 * (1 + random.nextInt(2));
    Value context = context();
    Value query = add(new Linear(name(), value, channels, true));
    Value key = add(new Linear(name(), context, channels, true));
    Value values = add(new Linear(name(), context, channels, true));
    Value scores = add(new AttentionScores(name(), query, key, heads));
    Value shares = add(new Softmax(name(), scores, 0.5));
    return add(new AttentionValues(name(), shares, values));
  }

  private Value gated(Value value) {
    int half = channels();
    Value both = add(new Linear(name(), value, 2 * half, true));
    Value left = add(new Slice(name(), both, 0, half));
    Value right = add(new Slice(name(), both, half, half));
    Value gate = add(new Gelu(name(), right, false));
    return add(new Multiply(name(), left, gate));
  }

  /** All tokens come from maps that are as high as they are wide. */
  private static int side(Value tokens) {
    return (int) Math.round(Math.sqrt(tokens.positions()));
  }

  private int groups(Value value) {
    return value.channels() % 2 == 0 && random.nextBoolean() ? 2 : 1;
  }

  private Convolution convolution(Value value, int kernel) {
    int stride = kernel == 3 && value.height() % 2 == 0 && random.nextInt(6) == 0 ? 2 : 1;
    return new Convolution(
        name(),
        value,
        channels(),
        kernel,
        kernel,
        value == sample ? 1 : stride,
        Padding.same(kernel / 2),
        true);
  }

  private Value end() {
    int positions = sample.positions();
    Value last = values.get(0);
    for (Value value : values) {
      last = value.positions() == positions ? value : last;
    }
    if (last.layout() == Layout.TOKENS) {
      Value pixels = add(new Linear(name(), last, sample.channels(), true));
      return add(new TokensToMap(name(), pixels, sample.height(), sample.width()));
    }
    return add(new Convolution(name(), last, sample.channels(), 1, 1, 1, Padding.same(0), true));
  }
}
