package dev.ditto.demo;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.flow.FlowPolicy;
import dev.ditto.cosim.Bench;
import dev.ditto.cosim.BenchOptions;
import dev.ditto.cosim.Simulator;
import dev.ditto.cosim.WholeRun;
import dev.ditto.model.golden.QuantizedModel;
import dev.ditto.model.golden.SampleRequest;
import dev.ditto.program.layer.RefusalException;
import java.util.List;

/**
 * What to draw and on what.
 *
 * @param command that does it again
 * @param modelName for titles
 * @param subject what the image shows, for titles
 * @param request one image; its seed is also that of stalls and initial register contents
 * @param stalls percent of cycles in which each memory channel does not move
 */
public record Job(
    String command,
    Configuration configuration,
    QuantizedModel model,
    String modelName,
    String subject,
    SampleRequest request,
    int stalls,
    Simulator simulator) {
  /** Steps of the runs whose cycles hardly depend on the data. */
  private static final int FEW_STEPS = 3;

  /** The run on differences, modes chosen by the flow unit. */
  Way differences() {
    return new Way(tokens(configuration), configuration, FlowPolicy.ADAPTIVE, request.steps());
  }

  /** The same with the other format of tokens. */
  Way otherTokens() {
    int bits = configuration.parameters().digitBits() == 9 ? 5 : 9;
    Configuration other = configuration.with("digitBits", Integer.toString(bits));
    return new Way(tokens(other), other, FlowPolicy.ADAPTIVE, request.steps());
  }

  /** Codes in every step. */
  Way full() {
    return new Way("codes only", configuration, FlowPolicy.OFF, few());
  }

  /** The plain int8 array with the same interface and as many multipliers. */
  Way dense() {
    return new Way("dense array", configuration.with("peStyle", "dense"), FlowPolicy.OFF, few());
  }

  private int few() {
    return Math.min(FEW_STEPS, request.steps());
  }

  private static String tokens(Configuration configuration) {
    return "differences, %d-bit tokens".formatted(configuration.parameters().digitBits());
  }

  WholeRun run(Way way) {
    return WholeRun.of(model, request.withSteps(way.steps()), way.configuration(), way.policy());
  }

  /**
   * Compiles what is to be run, each in its way, and so finds out whether all can be.
   *
   * @throws RefusalException naming the way for which the compiler has no program
   */
  public void compile() {
    for (Way way : List.of(differences(), otherTokens(), full(), dense())) {
      try {
        run(way).compile(Bench.FIRST_ADDRESS);
      } catch (RefusalException e) {
        throw new RefusalException(way.name(), e);
      }
    }
  }

  BenchOptions bench() {
    return BenchOptions.stalling(stalls, request.seed());
  }

  String stallsName() {
    return stalls == 0 ? "none" : stalls + " %";
  }

  /**
   * One way to execute the run.
   *
   * @param steps of the run that is simulated
   */
  record Way(String name, Configuration configuration, FlowPolicy policy, int steps) {}
}
