package dev.ditto.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingRunTest {
  @TempDir Path folder;

  private static Plan plan() {
    return new Plan(Recipe.SHAPES16, 3, 6, 2, 1, 1e-3, 4, 0.9, 2, 1000);
  }

  private static void compare(WeightBook expected, WeightBook actual) {
    Map<String, Safetensors.Entry> other = Checkpoint.entries(actual);
    Checkpoint.entries(expected)
        .forEach((name, e) -> assertArrayEquals(e.floats(), other.get(name).floats(), 1e-6f, name));
  }

  @Test
  void anInterruptedRunEndsLikeAnUnbrokenOne() throws IOException {
    Trainer unbroken = new Trainer(plan());
    for (int i = 0; i < 6; i++) {
      unbroken.step(i);
    }
    Checkpoint checkpoint = new Checkpoint(folder);
    Trainer broken = new Trainer(plan());
    for (int i = 0; i < 3; i++) {
      broken.step(i);
    }
    checkpoint.save(broken, 3);
    Trainer resumed = new Trainer(plan());
    assertEquals(3, checkpoint.load(resumed));
    for (int i = 3; i < 6; i++) {
      resumed.step(i);
    }
    compare(unbroken.network().weights(), resumed.network().weights());
    compare(unbroken.average().weights(), resumed.average().weights());
  }

  @Test
  void aRunLeavesAModelThatCanBeLoadedAndChecked() throws IOException {
    new TrainingRun(folder.resolve("run"), plan(), false).go();
    Path model = folder.resolve("run/model");
    for (String name :
        new String[] {"config.json", "scheduler_config.json", "classes.json", "training.json"}) {
      assertTrue(Files.size(model.resolve(name)) > 10, name);
    }
    Map<String, Safetensors.Entry> reference =
        Safetensors.read(model.resolve("reference.safetensors"));
    NoisePredictor network = Recipe.SHAPES16.build();
    Checkpoint.restore(model.resolve("diffusion_pytorch_model.safetensors"), network.weights());
    float[] output =
        Tensors.withoutGradients(
            () ->
                Tensors.floats(
                    network.apply(
                        Tensors.of(reference.get("x").floats(), 2, 3, 16, 16),
                        Tensors.of(new long[] {37, 760}),
                        Tensors.of(new long[][] {{3}, {5}}))));
    assertArrayEquals(reference.get("output").floats(), output, 1e-5f);
  }

  @Test
  void aRunIsNotOverwrittenByAccident() throws IOException {
    Files.writeString(folder.resolve("loss.csv"), "step,mean_loss,seconds\n");
    IOException e = assertThrows(IOException.class, () -> new TrainingRun(folder, plan(), false));
    assertTrue(e.getMessage().contains("--resume"), e.getMessage());
  }

  @Test
  void theErrorFalls() {
    Trainer trainer = new Trainer(new Plan(Recipe.SHAPES16, 3, 60, 4, 1, 2e-3, 5, 0.9, 1000, 1000));
    double early = 0;
    double late = 0;
    for (int i = 0; i < 40; i++) {
      float loss = trainer.step(i);
      early += i < 10 ? loss / 10 : 0;
      late += i >= 30 ? loss / 10 : 0;
    }
    assertTrue(late < 0.7 * early, "from " + early + " to " + late);
  }
}
