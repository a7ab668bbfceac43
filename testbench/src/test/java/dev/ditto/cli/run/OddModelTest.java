package dev.ditto.cli.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.model.io.SmallModel;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Models that are sound as files, and unusual or of no use. */
class OddModelTest {
  @TempDir Path folder;

  @BeforeEach
  void writeModel() throws IOException {
    SmallModel.write(folder);
  }

  private Program.Result sample(String... more) throws Exception {
    String[] words = new String[more.length + 3];
    words[0] = "sample";
    words[1] = "-m";
    words[2] = ".";
    System.arraycopy(more, 0, words, 3, more.length);
    return Program.run(folder, Map.of(), words);
  }

  private void sampler(String json) throws IOException {
    Files.writeString(folder.resolve("scheduler_config.json"), json);
  }

  private static void assertRefused(String message, Program.Result result) {
    assertTrue(result.text().contains(message), result.text());
    assertFalse(result.text().contains("Exception"), result.text());
    assertEquals(2, result.code(), result.text());
  }

  /** The last number is refused only where two operations meet. */
  @ParameterizedTest
  @CsvSource({
    "NaN, weights must be finite",
    "3e38, the network cannot be computed in integers: ",
    "1e20, the network cannot be computed in integers: "
  })
  void badNumbersAreMistakesOfTheModel(float number, String message) throws Exception {
    Path weights = folder.resolve("diffusion_pytorch_model.safetensors");
    byte[] bytes = Files.readAllBytes(weights);
    ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    for (int at = bytes.length - 64; at < bytes.length; at += Float.BYTES) {
      file.putFloat(at, number);
    }
    Files.write(weights, bytes);
    assertRefused(message, sample("--steps", "1"));
  }

  @Test
  void aShortScheduleIsCalibratedInAsManySteps() throws Exception {
    sampler("{\"num_train_timesteps\": 2}");
    Program.Result one = sample("--steps", "1");
    assertEquals(0, one.code(), one.text());
    assertTrue(one.text().contains("1 steps"), one.text());
    Program.Result all = sample();
    assertEquals(0, all.code(), all.text());
    assertTrue(all.text().contains("2 steps"), all.text());
    assertRefused("--steps: '3' is not a whole number in 1..2", sample("--steps", "3"));
  }

  @Test
  void stepsBeyondTheScheduleAreMistakesOfTheUser() throws Exception {
    sampler("{\"num_train_timesteps\": 10, \"steps_offset\": 1}");
    assertRefused(
        "the model's sampler cannot make 10 steps: 10 steps with steps_offset 1 reach timestep 10;"
            + " the last is 9",
        sample("--steps", "10"));
  }

  /** The sample is divided by what is left of it at the last timestep. */
  @Test
  void aStepFromNothingButNoiseIsTold() throws Exception {
    sampler("{\"rescale_betas_zero_snr\": true, \"timestep_spacing\": \"trailing\"}");
    assertRefused(
        "the model's sampler cannot make 1 steps: timestep 999: no weights for Infinity",
        sample("--steps", "1"));
  }

  @Test
  void aSamplerThatNobodyDescribedIsToldInALine() throws Exception {
    String note = "note: there is no ";
    assertFalse(sample("--steps", "1").text().contains(note));
    Files.delete(folder.resolve("scheduler_config.json"));
    Program.Result result = sample("--steps", "1");
    assertEquals(0, result.code(), result.text());
    assertTrue(
        result
            .text()
            .startsWith(
                note
                    + folder.resolve("scheduler_config.json")
                    + "; assuming DDIM, 1000 timesteps, linear betas from 1.0E-4 to 0.02, and a"
                    + " network that predicts epsilon\n"),
        result.text());
  }

  @Test
  void sharesArePerCent() throws Exception {
    String text = sample("--steps", "2").text();
    assertTrue(text.matches("(?s).*\n  zero differences: \\d+\\.\\d %\n.*"), text);
    assertTrue(text.matches("(?s).*\n  PSNR against floating point, dB: \\d+\\.\\d\n.*"), text);
  }
}
