package dev.ditto.program.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.Space;
import dev.ditto.accel.isa.Statistics;
import dev.ditto.accel.isa.Vector;
import dev.ditto.model.golden.SmallNetworks;
import dev.ditto.model.network.Add;
import dev.ditto.model.network.LayerNorm;
import dev.ditto.model.network.Linear;
import dev.ditto.model.network.MapToTokens;
import dev.ditto.model.network.Network;
import dev.ditto.model.network.Operation;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayerNormStageTest {
  private static final int SIZE = 5;
  private static final int WIDTH = 20;
  private static final String NORM = "norm";

  /** Tiny has 8 columns, so that there are 3 column tiles of 25 rows. */
  @ParameterizedTest
  @CsvSource({
    // What the layer before has made is still there, and its statistics were taken meanwhile.
    "160, 32, 0, 0",
    // VECTOR keeps half its words for what stays; 72 are too few. It takes 9 rows at once.
    "144, 32, 9, 0",
    // ROW has too few for all tokens; statistics are taken of half as many rows as it has.
    "160, 16, 0, 12",
    "144, 16, 24, 12"
  })
  void valuesAreReadAndSummedAgainOnlyWhereTheyDoNotStay(
      int vectorDepth, int rowDepth, int loads, int sums) {
    List<String> settings = List.of("vectorDepth=" + vectorDepth, "rowDepth=" + rowDepth);
    Parameters p = Configuration.preset("tiny", settings).parameters();
    Network network = network();
    CompiledRun run = SmallRuns.of(network, p, 1, 1);
    List<Command> norm = of(run, NORM);
    assertEquals(
        loads,
        norm.stream()
            .filter(c -> c instanceof Command.Load load && load.space() == Space.VECTOR)
            .count());
    assertEquals(
        sums,
        norm.stream()
            .filter(c -> c instanceof Vector pass && pass.statistics() == Statistics.ROWS)
            .count());
    RunCheck.check(
        SmallNetworks.quantized(network, new Random(1)), p, RunCheck.sampler(SamplerKind.DDIM), 1);
  }

  private static Network network() {
    List<Operation> operations = new ArrayList<>();
    Value sample = Value.map("sample", 3, SIZE, SIZE);
    Value tokens = add(operations, new MapToTokens("tokens", sample));
    Value first = add(operations, new Linear("first", tokens, WIDTH, true));
    Value second = add(operations, new Linear("second", first, WIDTH, true));
    Value sum = add(operations, new Add("sum", first, second));
    Value normal = add(operations, new LayerNorm(NORM, sum, 1e-5, true));
    Value back = add(operations, new Linear("back", normal, 3, true));
    Value output = add(operations, new TokensToMap("map", back, SIZE, SIZE));
    return new Network(
        "normal", sample, Value.scalar("timestep"), Optional.empty(), operations, output);
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
}
