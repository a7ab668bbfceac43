package dev.ditto.model.golden;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.arithmetic.DigitCode;
import dev.ditto.model.io.Model;
import dev.ditto.model.io.ModelDirectory;
import dev.ditto.model.io.ModelFileException;
import dev.ditto.model.quantize.QuantizedLinear;
import dev.ditto.model.tensor.FloatTensor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The trained network that comes with the project. */
class QuantizedModelTest {
  private static final Path SHAPES = Path.of("..", "seeds", "models", "shapes16");
  private static final int STEPS = 10;

  private static QuantizedModel shapes;

  @BeforeAll
  static void load() throws IOException {
    shapes = QuantizedModel.load(SHAPES);
  }

  @Test
  void temporalExecutionGivesTheSumsOfFullExecutionInEveryLayerAndStep() {
    Map<String, int[]> full = new HashMap<>();
    LinearListener keep = (task, result) -> full.put(task.layer() + task.step(), result.sums());
    FloatTensor expected = run(ModePolicy.FULL, keep);
    LinearListener compare =
        (task, result) -> {
          String layer = task.layer() + task.step();
          assertArrayEquals(full.remove(layer), result.sums(), layer);
        };
    FloatTensor actual = run(ModePolicy.TEMPORAL, compare);
    assertEquals(Map.of(), full);
    assertArrayEquals(expected.data(), actual.data());
  }

  @Test
  void picturesAreThoseOfTheFloatingPointNetwork() {
    Model model = shapes.model();
    FloatTensor expected = request().draw(new FloatExecutor(model.network(), model.weights()));
    double ratio = SignalToNoise.peak(expected, run(ModePolicy.TEMPORAL, LinearListener.NONE));
    assertTrue(ratio > 25, ratio + " dB");
  }

  @Test
  void mostDifferencesNeedNoWorkOrOneToken() {
    RunStatistics statistics = new RunStatistics(DigitCode.FIVE_BIT);
    run(ModePolicy.TEMPORAL, statistics);
    Shares shares = statistics.afterTheFirstStep();
    assertTrue(shares.zeroShare() > 0.2, shares.toString());
    assertTrue(shares.twoShare() > 0.001 && shares.twoShare() < 0.1, shares.toString());
    Shares first = statistics.steps().get(0);
    assertTrue(shares.tokensPerMac() < 0.7 * first.tokensPerMac(), shares + " after " + first);
  }

  @Test
  void sumsOfTheTrainedWeightsFitWithRoomToSpare() {
    int bits =
        shapes.quantized().linears().values().stream()
            .mapToInt(QuantizedLinear::accumulatorBits)
            .max()
            .orElseThrow();
    assertTrue(bits <= 26, bits + " bits");
  }

  @Test
  void refusesIntegersMadeFromOtherWeights(@TempDir Path folder) throws IOException {
    for (String file : new String[] {"config.json", "scheduler_config.json", "classes.json"}) {
      Files.copy(SHAPES.resolve(file), folder.resolve(file));
    }
    String weights = "diffusion_pytorch_model.safetensors";
    byte[] bytes = Files.readAllBytes(SHAPES.resolve(weights));
    bytes[bytes.length - 4] ^= 1;
    Files.write(folder.resolve(weights), bytes);
    Model other = ModelDirectory.load(folder);
    new QuantizedModel(other, shapes.quantized()).write(folder);
    ModelFileException refusal =
        assertThrows(ModelFileException.class, () -> QuantizedModel.load(folder));
    assertTrue(refusal.getMessage().contains("other weights"), refusal.getMessage());
  }

  private static FloatTensor run(ModePolicy flow, LinearListener listener) {
    IntegerExecutor executor = new IntegerExecutor(shapes.quantized(), new GoldenLinearBackend());
    // One image at a time, so that the listener sees each layer and step once.
    return request().draw(new IntegerRun(executor, 1, flow, listener));
  }

  private static SampleRequest request() {
    return SampleRequest.one(shapes.model(), List.of(2), STEPS, 2024);
  }
}
