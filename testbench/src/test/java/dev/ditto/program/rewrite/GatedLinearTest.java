package dev.ditto.program.rewrite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.Space;
import dev.ditto.accel.isa.Vector;
import dev.ditto.model.golden.SmallNetworks;
import dev.ditto.model.network.Gelu;
import dev.ditto.model.network.Linear;
import dev.ditto.model.network.MapToTokens;
import dev.ditto.model.network.Multiply;
import dev.ditto.model.network.Network;
import dev.ditto.model.network.Operation;
import dev.ditto.model.network.Silu;
import dev.ditto.model.network.Slice;
import dev.ditto.model.network.TokensToMap;
import dev.ditto.model.network.Value;
import dev.ditto.model.sampler.SamplerKind;
import dev.ditto.program.run.CompiledRun;
import dev.ditto.program.run.RunCheck;
import dev.ditto.program.run.SmallRuns;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class GatedLinearTest {
  private static final String BOTH = "both";
  private static final int SIZE = 4;
  private static final int ROWS = SIZE * SIZE;

  /** What a gate goes through. */
  enum Activation {
    SILU,
    GELU,
    GELU_TANH
  }

  @Property(tries = 30)
  void whatComesOutIsThatOfTheGoldenModelWhereverTheProductIsMade(
      @ForAll @IntRange(min = 1, max = 30) int width,
      @ForAll Activation activation,
      @ForAll boolean gateFirst,
      @ForAll boolean narrow) {
    // Half of VECTOR is for what stays on chip: of the narrow one that is less than the rows.
    List<String> settings = narrow ? List.of("vectorDepth=" + ROWS) : List.of("columns=12");
    Parameters p = Configuration.preset("tiny", settings).parameters();
    Network network = network(width, activation, gateFirst);
    assertEquals(1, GatedLinear.in(network).size());
    RunCheck.check(
        SmallNetworks.quantized(network, new Random(width)),
        p,
        RunCheck.sampler(SamplerKind.DDIM),
        1);
  }

  @Test
  void aProductTakesTwoPassesOfItsColumnTileAndGoesToMemoryAsCodes() {
    int width = 20;
    CompiledRun run = SmallRuns.of(network(width, Activation.GELU, false), 1);
    int tiles = 2 * ((width + 7) / 8);
    List<Command> commands = of(run, BOTH);
    List<Vector> passes = filter(commands, Vector.class);
    assertEquals(tiles * 2, passes.size());
    assertEquals(tiles / 2, passes.stream().filter(Vector::product).count());
    assertEquals(tiles / 2, passes.stream().filter(Vector::toCode).count());
    assertTrue(
        filter(commands, Command.Load.class).stream().noneMatch(l -> l.space() == Space.VECTOR));
    assertTrue(
        filter(commands, Command.Store.class).stream().noneMatch(s -> s.space() == Space.VECTOR));
  }

  @Test
  void itIsFoundInEveryFeedForwardLayerOfACaptionedNetwork() {
    Network network = SmallNetworks.captioned();
    long products = network.operations().stream().filter(Multiply.class::isInstance).count();
    assertTrue(products > 0);
    assertEquals(products, GatedLinear.in(network).size());
  }

  @Test
  void halvesThatSomebodyElseWantsToo() {
    Network alone = network(8, Activation.GELU, false);
    List<Operation> more = new ArrayList<>(alone.operations());
    Operation gelu = alone.operation("gelu").orElseThrow();
    more.add(new Silu("other", gelu.output()));
    Network network =
        new Network(
            "two", alone.sample(), alone.timestep(), Optional.empty(), more, alone.output());
    assertEquals(List.of(), GatedLinear.in(network));
  }

  private static Network network(int width, Activation activation, boolean gateFirst) {
    List<Operation> operations = new ArrayList<>();
    Value sample = Value.map("sample", 3, SIZE, SIZE);
    Value tokens = add(operations, new MapToTokens("tokens", sample));
    Value both = add(operations, new Linear(BOTH, tokens, 2 * width, true));
    Value plain = add(operations, new Slice("plain", both, gateFirst ? width : 0, width));
    Value gate = add(operations, new Slice("gate", both, gateFirst ? 0 : width, width));
    gate =
        switch (activation) {
          case SILU -> add(operations, new Silu("silu", gate));
          case GELU -> add(operations, new Gelu("gelu", gate, false));
          case GELU_TANH -> add(operations, new Gelu("gelu", gate, true));
        };
    Value product = add(operations, new Multiply("product", plain, gate));
    Value back = add(operations, new Linear("back", product, 3, true));
    Value output = add(operations, new TokensToMap("map", back, SIZE, SIZE));
    return new Network(
        "gated", sample, Value.scalar("timestep"), Optional.empty(), operations, output);
  }

  private static Value add(List<Operation> operations, Operation operation) {
    operations.add(operation);
    return operation.output();
  }

  private static List<Command> of(CompiledRun run, String part) {
    List<Command> commands = run.program().commands();
    return IntStream.range(0, commands.size())
        .filter(i -> run.program().parts().get(i).equals(part))
        .mapToObj(commands::get)
        .toList();
  }

  private static <T> List<T> filter(List<Command> commands, Class<T> type) {
    return commands.stream().filter(type::isInstance).map(type::cast).toList();
  }
}
