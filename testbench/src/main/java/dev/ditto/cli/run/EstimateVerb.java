package dev.ditto.cli.run;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.config.ParameterModel;
import dev.ditto.accel.estimate.Estimate;
import dev.ditto.accel.handover.Synthesis;
import dev.ditto.cli.CommonOptions;
import dev.ditto.cli.Invocation;
import dev.ditto.cli.UsageException;
import dev.ditto.cli.Verb;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/**
 * {@code estimate}: how large and how fast, without synthesis or simulation. Area and peak speed
 * follow from the parameters at once; what a network takes is predicted by the cycle model.
 */
public final class EstimateVerb implements Verb {
  private static final String SWEEP = "sweep";

  @Override
  public String name() {
    return "estimate";
  }

  @Override
  public String summary() {
    return "tell an accelerator's area and peak speed from its parameters, and its speed at a model";
  }

  @Override
  public void addOptions(Options options) {
    CommonOptions.configuration(options);
    ModelOptions.addOptional(options, "also predict what a model takes of it, in cycles and time");
    Workload.add(options);
    options.addOption(
        Option.builder()
            .longOpt("target")
            .hasArg()
            .argName("FAMILY")
            .desc("a family that has been measured (default xilinx)")
            .get());
    options.addOption(
        Option.builder()
            .longOpt(SWEEP)
            .hasArg()
            .argName("KEY=V,V...")
            .desc(
                "every combination, with the Pareto front of area and peak speed, or of area and speed"
                    + " at the model; may be repeated")
            .get());
    CommonOptions.json(options);
    CommonOptions.output(options);
  }

  @Override
  public int run(Invocation invocation) throws Exception {
    Configuration configuration = invocation.configuration("small");
    Synthesis.Target target =
        invocation
            .choice("target", Estimate.targets(), Synthesis.Target::key)
            .orElse(Synthesis.Target.XILINX);
    Map<String, List<String>> axes = axes(invocation);
    Optional<Workload> workload = Workload.readOptional(invocation);
    return axes.isEmpty()
        ? new EstimateReport(invocation, configuration, target, workload).run()
        : new SweepReport(invocation, configuration, axes, target, workload).run();
  }

  /** Values of each parameter that is varied; none without a sweep. */
  private static Map<String, List<String>> axes(Invocation invocation) {
    Map<String, List<String>> axes = new LinkedHashMap<>();
    if (!invocation.has(SWEEP)) {
      return axes;
    }
    for (String sweep : invocation.line().getOptionValues(SWEEP)) {
      int equals = sweep.indexOf('=');
      if (equals < 1 || equals == sweep.length() - 1) {
        throw new UsageException("--sweep: '" + sweep + "' is not key=value,value");
      }
      String key = sweep.substring(0, equals).strip();
      if (ParameterModel.entry(key) == null) {
        throw new UsageException(
            "--sweep: no parameter is called '%s'; %s".formatted(key, ParameterModel.hint(key)));
      }
      axes.put(key, Arrays.asList(sweep.substring(equals + 1).split("\\s*,\\s*")));
    }
    return axes;
  }
}
