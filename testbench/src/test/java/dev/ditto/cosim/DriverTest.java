package dev.ditto.cosim;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.flow.FlowPolicy;
import dev.ditto.accel.handover.HandOver;
import dev.ditto.accel.handover.Rtl;
import dev.ditto.accel.image.ImageFile;
import dev.ditto.accel.regs.Counter;
import dev.ditto.accel.regs.RegisterMap;
import dev.ditto.hdl.tools.ToolResult;
import dev.ditto.hdl.tools.ToolRunner;
import dev.ditto.model.golden.GoldenLinearBackend;
import dev.ditto.model.golden.IntegerExecutor;
import dev.ditto.model.golden.IntegerSampling;
import dev.ditto.model.golden.LinearListener;
import dev.ditto.model.golden.ModePolicy;
import dev.ditto.model.golden.SmallNetworks;
import dev.ditto.model.network.Network;
import dev.ditto.model.quantize.QuantizedNetwork;
import dev.ditto.model.sampler.Sampler;
import dev.ditto.model.sampler.SamplerConfig;
import dev.ditto.model.sampler.TorchRandom;
import dev.ditto.model.tensor.FloatTensor;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The C driver that is handed over, alone with the Verilog that is handed over. */
class DriverTest {
  private static final Configuration TINY = Configuration.preset("tiny");
  private static final Duration LIMIT = Duration.ofMinutes(20);
  private static final long BASE = 0x10_0000;
  private static final long SEED = 7;
  private static final int STEPS = 2;

  @TempDir static Path folder;
  private static Path handedOver;
  private static Path image;
  private static short[] golden;

  @BeforeAll
  static void build() throws IOException {
    handedOver = Files.createDirectories(folder.resolve("a path with spaces/tiny"));
    HandOver.write(Rtl.of(TINY), handedOver);
    Network network = SmallNetworks.transformer();
    QuantizedNetwork quantized = SmallNetworks.quantized(network, new Random(1));
    Sampler sampler = Sampler.of(SamplerConfig.DEFAULT, STEPS);
    int[] condition = {2};
    WholeRun whole =
        new WholeRun(quantized, TINY, sampler, condition, 1, FlowPolicy.ADAPTIVE, SEED);
    long hash = TINY.hashWord();
    long flow = RegisterMap.of(TINY.parameters(), hash).flow(whole.flow());
    image = folder.resolve("run.img");
    ImageFile.write(whole.compile(BASE).image(hash, flow), image);

    IntegerExecutor executor = new IntegerExecutor(quantized, new GoldenLinearBackend());
    TorchRandom random = new TorchRandom(SEED);
    FloatTensor noise = random.normal(network.sample().shape().prepend(1));
    FloatTensor drawn =
        new IntegerSampling(executor, sampler, ModePolicy.FULL, null, LinearListener.NONE)
            .run(noise, condition, random);
    golden = executor.sampleMap().toVector(drawn);
    make("-j2", "all");
  }

  @Test
  void drawsTheImageOfTheGoldenModel() throws IOException {
    ToolResult result = make("draw", "IMAGE=" + image);
    assertArrayEquals(golden, sample(), result.output());
    for (Counter counter : Counter.values()) {
      assertTrue(result.output().contains("\n" + counter.key() + " "), counter.key());
    }
  }

  @Test
  void drawsTheSameAfterEverythingThatCanGoWrong() throws IOException {
    ToolResult result = make("test", "IMAGE=" + image);
    assertArrayEquals(golden, sample(), result.output());
    for (String line :
        List.of(
            "not a memory image of this version: damaged image: not a memory image, or a damaged one",
            "sample: not in the memory of the run: damaged image: not a memory image, or a damaged one",
            "configuration: the image is for another build: damaged image: the memory image is not for"
                + " this build",
            "ring: a LOAD or STORE reaches beyond the memory of the run: damaged image:"
                + " not a memory image, or a damaged one",
            "ring: an opcode that there is not: damaged image: not a memory image, or a damaged one",
            "reset while bursts are open: the accelerator is still at work after the time allowed",
            "start while bursts are open: the accelerator is at work",
            "the watchdog once more: the accelerator reports an error",
            "an opcode that there is not: the accelerator reports an error",
            "  cmd_illegal: unknown opcode, a bit that must be zero, or a semaphore counted beyond 255;",
            "  axi_rd: memory answered a read with an error;",
            "abort: good")) {
      assertTrue(result.output().contains("\n" + line), line + "\n" + result.output());
    }
  }

  @Test
  void drawsTheRunThatIsHandedOverAndCountsExactly() throws IOException {
    ToolResult result = make("check");
    assertTrue(result.output().contains("PASS: "), result.output());
    String expected = Files.readString(handedOver.resolve("tb/vectors/run.vh"));
    List<String> counters =
        Pattern.compile("count\\(12'h\\w+, 64'd(\\d+), \"(\\w+)\"\\)")
            .matcher(expected)
            .results()
            .map(counter -> "\n" + counter.group(2) + " " + counter.group(1) + "\n")
            .toList();
    assertTrue(counters.size() > 10, expected);
    for (String counter : counters) {
      assertTrue(result.output().contains(counter), counter + result.output());
    }
  }

  @Test
  void theDriverOfAnotherBuildRefuses() throws IOException {
    HandOver.write(
        Rtl.of(Configuration.preset("tiny", List.of("rows=2"))),
        Files.createDirectory(folder.resolve("other")));
    ToolResult result =
        run(
            "draw",
            "IMAGE=" + image,
            "SW=../../../../other/sw",
            "REGS=../../../../other/regs",
            "BUILD=../../../../build",
            "MODEL=build/model");
    assertTrue(!result.ok());
    assertTrue(
        result.output().contains("probe: the accelerator is of another configuration"),
        result.output());
  }

  private static short[] sample() throws IOException {
    byte[] bytes = Files.readAllBytes(handedOver.resolve("sw/test/build/sample.bin"));
    assertEquals(2 * golden.length, bytes.length);
    short[] numbers = new short[golden.length];
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(numbers);
    return numbers;
  }

  private static ToolResult make(String... arguments) {
    ToolResult result = run(arguments);
    assertTrue(result.ok(), result.output());
    return result;
  }

  private static ToolResult run(String... arguments) {
    List<String> command = new ArrayList<>(List.of("make"));
    command.addAll(List.of(arguments));
    return ToolRunner.run(command, handedOver.resolve("sw/test"), LIMIT);
  }
}
