package dev.ditto.program;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.config.Configuration;
import dev.ditto.model.golden.FlowPolicy;
import dev.ditto.model.golden.GoldenLinearBackend;
import dev.ditto.model.golden.IntegerExecutor;
import dev.ditto.model.golden.IntegerSampling;
import dev.ditto.model.golden.LinearListener;
import dev.ditto.model.golden.QuantizedModel;
import dev.ditto.model.sampler.Sampler;
import dev.ditto.model.sampler.TorchRandom;
import dev.ditto.model.tensor.FloatTensor;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RunCompilerTest {
  @Test
  void aRunOfTheTrainedNetworkIsThatOfTheGoldenModel() throws Exception {
    QuantizedModel model = QuantizedModel.load(Path.of("../seeds/models/shapes16"));
    Parameters p = Configuration.preset("small").parameters();
    check(model, p, 2);
  }

  private static void check(QuantizedModel model, Parameters p, int steps) {
    var executor = new IntegerExecutor(model.quantized(), new GoldenLinearBackend());
    Sampler sampler = Sampler.of(model.model().sampler(), steps);
    TorchRandom random = new TorchRandom(7);
    var shape = model.model().network().sample().shape().prepend(1);
    FloatTensor noise = random.normal(shape);
    int[] condition = {2};
    RunRequest request =
        RunRequest.of(sampler, executor.sampleMap(), noise, random, condition, Optional.empty(), 1);
    CompiledRun run = RunCompiler.compile(model.quantized(), p, request, 0x10_0000);
    System.out.println(
        run.program().commands().size()
            + " commands, "
            + run.bytes()
            + " bytes, "
            + run.program().estimatedCycles()
            + " cycles, loaded "
            + run.program().bytesLoaded()
            + " stored "
            + run.program().bytesStored());
    CommandInterpreter machine = new CommandInterpreter(p, 3);
    run.load(machine);
    machine.run(run.program());

    TorchRandom again = new TorchRandom(7);
    FloatTensor expected =
        new IntegerSampling(executor, sampler, FlowPolicy.FULL, null, LinearListener.NONE)
            .run(again.normal(shape), condition, again);
    assertArrayEquals(executor.sampleMap().toVector(expected), run.sample(machine));
  }
}
