package dev.ditto.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * A run in a folder: {@code data.png} shows the first pictures, {@code loss.csv} grows as it goes,
 * {@code checkpoint/} holds the newest state, {@code export/step-N/} the network after N steps,
 * {@code model/} the finished one.
 */
final class TrainingRun {
  private static final int LOG_EVERY = 50;
  private static final int SHOWN = 48;
  private static final int COLUMNS = 8;

  private final Path folder;
  private final Plan plan;
  private final Trainer trainer;
  private final Checkpoint checkpoint;
  private final LossLog log;
  private final int first;

  /**
   * Prepares a run.
   *
   * @param folder its folder, made if missing
   * @param plan what to do
   * @param resume whether to go on from the newest checkpoint instead of starting afresh
   * @throws IOException if the folder cannot be written or, without {@code resume}, holds a run
   */
  TrainingRun(Path folder, Plan plan, boolean resume) throws IOException {
    Path table = folder.resolve("loss.csv");
    if (!resume && Files.exists(table)) {
      throw new IOException(
          folder + " already holds a run; add --resume to go on with it or name another --out");
    }
    this.folder = Files.createDirectories(folder);
    this.plan = plan;
    trainer = new Trainer(plan);
    checkpoint = new Checkpoint(folder.resolve("checkpoint"));
    first = resume ? checkpoint.load(trainer) : 0;
    log = new LossLog(table, first);
  }

  /**
   * Trains to the end of the plan.
   *
   * @throws IOException if the folder cannot be written or the training runs away
   */
  void go() throws IOException {
    ContactSheet.write(
        folder.resolve("data.png"),
        new ShapeStream(plan.seed()).batch(0, SHOWN).pictures(),
        COLUMNS);
    System.err.printf(
        Locale.ROOT, "%,d parameters, steps %,d to %,d%n", parameters(), first, plan.steps());
    double before = log.seconds();
    long start = System.nanoTime();
    double sum = 0;
    int summed = 0;
    try (ProgressBar bar = bar()) {
      for (int done = first + 1; done <= plan.steps(); done++) {
        float loss = trainer.step(done - 1);
        if (!Float.isFinite(loss)) {
          throw new IOException("the loss is no longer a number at step " + done);
        }
        sum += loss;
        summed++;
        bar.step();
        if (due(done, LOG_EVERY)) {
          double seconds = before + (System.nanoTime() - start) / 1e9;
          log.add(new LossLog.Row(done, sum / summed, seconds));
          bar.setExtraMessage(String.format(Locale.ROOT, "loss %.4f", sum / summed));
          sum = 0;
          summed = 0;
        }
        if (due(done, plan.checkpointEvery())) {
          checkpoint.save(trainer, done);
        }
        if (done % plan.exportEvery() == 0 && done < plan.steps()) {
          ModelFolder.write(
              folder.resolve("export/step-" + done),
              plan.recipe(),
              trainer.average(),
              summary(done));
        }
      }
    }
    ModelFolder.write(
        folder.resolve("model"), plan.recipe(), trainer.average(), summary(plan.steps()));
  }

  private boolean due(int done, int every) {
    return done % every == 0 || done == plan.steps();
  }

  private ProgressBar bar() {
    return new ProgressBarBuilder()
        .setTaskName("Training")
        .setInitialMax(plan.steps())
        .startsFrom(first, Duration.ZERO)
        .setUpdateIntervalMillis(1000)
        .setStyle(ProgressBarStyle.ASCII)
        .build();
  }

  private long parameters() {
    return trainer.network().weights().count();
  }

  /** How the network came about, for those who want to make it again. */
  private Map<String, Object> summary(int done) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("network", plan.recipe().name().toLowerCase(Locale.ROOT));
    map.put("seed", plan.seed());
    map.put("steps", done);
    map.put("planned_steps", plan.steps());
    map.put("batch", plan.batch());
    map.put("threads", plan.threads());
    map.put("parameters", parameters());
    map.put("optimizer", "Adam");
    map.put("learning_rate_peak", plan.peakRate());
    map.put("learning_rate_warm_up", plan.warmUp());
    map.put("learning_rate_schedule", "cosine to 0 at planned_steps");
    map.put("weight_averaging", plan.averaging());
    map.put("seconds", log.seconds());
    Map<String, Object> losses = new LinkedHashMap<>();
    for (LossLog.Row row : log.rows()) {
      losses.put(Integer.toString(row.step()), row.meanLoss());
    }
    map.put("mean_loss_up_to_step", losses);
    return map;
  }
}
