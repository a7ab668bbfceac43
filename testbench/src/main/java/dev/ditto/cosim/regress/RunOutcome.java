package dev.ditto.cosim.regress;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.ditto.cosim.Bench;
import dev.ditto.cosim.Hardware;
import dev.ditto.cosim.PredictedCycles;
import dev.ditto.cosim.Simulator;
import dev.ditto.cosim.WholeRun;
import dev.ditto.hdl.verilator.BuildOptions;
import dev.ditto.json.JsonProblem;
import dev.ditto.model.golden.TrainedModels;
import dev.ditto.program.layer.RefusalException;

/**
 * What came of a case.
 *
 * @param verdict in a word
 * @param message why it was refused or failed; else empty
 * @param cycles from the bell to the interrupt
 * @param predictionError of the cycle model, as a share of the cycles, negative where it is too
 *     fast; 0 where nothing is predicted
 * @param compared values that were equal
 * @param seconds that it took
 * @param test the case
 */
public record RunOutcome(
    Verdict verdict,
    String message,
    long cycles,
    double predictionError,
    long compared,
    double seconds,
    RunCase test) {
  /** The ways in which a case ends. */
  public enum Verdict {
    /** Every value was equal. */
    PASSED,
    /** The compiler refused it: the network does not fit the machine. */
    REFUSED,
    /** A value was wrong, or the hardware or the compiler did what it must not. */
    FAILED
  }

  private static final double NANO = 1e-9;

  /**
   * Runs a case.
   *
   * @param models trained ones, by name
   * @param progress is told how far it has come
   */
  public static RunOutcome of(
      RunCase test, Simulator simulator, TrainedModels models, WholeRun.Progress progress) {
    long begin = System.nanoTime();
    WholeRun whole;
    try {
      whole = test.whole(models);
      whole.compile(Bench.FIRST_ADDRESS);
    } catch (RefusalException e) {
      return without(Verdict.REFUSED, e.getMessage(), begin, test);
    } catch (RuntimeException e) {
      return without(Verdict.FAILED, e.toString(), begin, test);
    }
    try {
      BuildOptions options = BuildOptions.defaults().withEffort(test.network().effort());
      Hardware hardware = Hardware.of(test.configuration(), simulator, options);
      WholeRun.Result result = test.run(whole, hardware, progress);
      return new RunOutcome(
          Verdict.PASSED,
          "",
          result.cycles(),
          predictionError(test, whole, result),
          result.compared(),
          since(begin),
          test);
    } catch (RuntimeException e) {
      return without(Verdict.FAILED, e.toString(), begin, test);
    }
  }

  private static double predictionError(RunCase test, WholeRun whole, WholeRun.Result result) {
    return test.predictable()
        .map(memory -> whole.predict(memory, share -> {}))
        .map(prediction -> PredictedCycles.of(prediction, result))
        .map(cycles -> cycles.error(test.configuration().parameters()))
        .orElse(0.0);
  }

  /** Of a case that has not come to its end. */
  private static RunOutcome without(Verdict verdict, String message, long begin, RunCase test) {
    return new RunOutcome(verdict, message, 0, 0, 0, since(begin), test);
  }

  private static double since(long begin) {
    return (System.nanoTime() - begin) * NANO;
  }

  /**
   * Reads what {@link #json} writes.
   *
   * @throws IllegalArgumentException when it is something else
   */
  static RunOutcome parse(String json) {
    try {
      return RegressionCase.MAPPER.readValue(json, RunOutcome.class);
    } catch (JsonProcessingException e) {
      throw unreadable(e);
    }
  }

  static IllegalArgumentException unreadable(JsonProcessingException e) {
    return new IllegalArgumentException("not the outcome of a run: " + JsonProblem.of(e), e);
  }

  String json() {
    try {
      return RegressionCase.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
