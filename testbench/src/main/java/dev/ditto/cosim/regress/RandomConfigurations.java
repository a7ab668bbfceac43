package dev.ditto.cosim.regress;

import dev.ditto.accel.Knob;
import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.config.ConfigurationException;
import dev.ditto.accel.config.Finding;
import dev.ditto.accel.config.ParameterModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Legal configurations from seeds: every knob over its declared range, up to a size that is built
 * and simulated in seconds. What the rules between knobs object to is drawn again, so that a new
 * knob or rule is obeyed without a word here.
 */
public final class RandomConfigurations {
  /** Where a knob's own range goes on to sizes that take minutes to build. */
  private static final Map<String, Integer> MOST =
      Map.ofEntries(
          Map.entry("rows", 6),
          Map.entry("columns", 32),
          Map.entry("kTile", 128),
          Map.entry("weightBuffers", 4),
          Map.entry("xDepth", 128),
          Map.entry("xReuseDepth", 256),
          Map.entry("yDepth", 256),
          Map.entry("windowDepth", 512),
          Map.entry("paramDepth", 64),
          Map.entry("vectorDepth", 128),
          Map.entry("codeDepth", 512),
          Map.entry("rowDepth", 512),
          Map.entry("statDepth", 256));

  private static final int MOST_MULTIPLIERS = 192;

  /** Chance, as one in so many, that a number is one of the two ends of its range. */
  private static final int ENDS = 4;

  /** Chance, as one in so many, that a knob is not as in the smallest preset. */
  private static final int CHANGED = 4;

  /** The same, of machines that networks of some size are to fit. */
  private static final int SELDOM_CHANGED = 7;

  private static final int NEAR = 3;
  private static final int NEAR_SOME = 6;

  private static final String COMPLETE = "tiny";

  /** Presets that are built and simulated in seconds. */
  private static final List<String> QUICK = List.of(COMPLETE, "small");

  private RandomConfigurations() {}

  /** The configuration of a seed. */
  public static Configuration of(long seed) {
    Random random = Seeds.random(seed, 1);
    Map<String, String> values = new LinkedHashMap<>();
    for (ParameterModel.Entry entry : ParameterModel.entries()) {
      values.put(entry.key(), value(entry, random));
    }
    return legal("random-" + seed, values, random);
  }

  /** The same, but most knobs are as in the smallest preset: whole networks often fit it. */
  static Configuration near(long seed) {
    return near(COMPLETE, CHANGED, seed, Seeds.random(seed, NEAR));
  }

  /**
   * The same, nearer to one of the presets that are built in seconds: networks that have been
   * trained often fit it.
   */
  static Configuration nearSome(long seed) {
    Random random = Seeds.random(seed, NEAR_SOME);
    return near(QUICK.get(random.nextInt(QUICK.size())), SELDOM_CHANGED, seed, random);
  }

  /**
   * @param changed chance, as one in so many, that a knob is not as in the preset
   */
  private static Configuration near(String preset, int changed, long seed, Random random) {
    Map<String, String> values = new LinkedHashMap<>();
    if (!preset.equals(COMPLETE)) {
      values.putAll(RegressionCase.spelled(Configuration.preset(preset)));
    }
    for (ParameterModel.Entry entry : ParameterModel.entries()) {
      if (random.nextInt(changed) == 0) {
        values.put(entry.key(), value(entry, random));
      }
    }
    return legal("near-" + preset + "-" + seed, values, random);
  }

  private static Configuration legal(String name, Map<String, String> values, Random random) {
    while (true) {
      try {
        Configuration legal = of(name, values);
        if (legal.parameters().multipliers() <= MOST_MULTIPLIERS) {
          return legal;
        }
        values.put("rows", value(ParameterModel.entry("rows"), random));
        values.put("columns", value(ParameterModel.entry("columns"), random));
      } catch (ConfigurationException e) {
        for (Finding finding : e.findings()) {
          values.put(finding.key(), value(ParameterModel.entry(finding.key()), random));
        }
      }
    }
  }

  /**
   * The configuration of these values.
   *
   * @param values spelled as on the command line; what is missing is as in the smallest preset
   * @throws ConfigurationException when one is not legal
   */
  static Configuration of(String name, Map<String, String> values) {
    List<String> settings =
        values.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).toList();
    return new Configuration(name, Configuration.preset(COMPLETE, settings).parameters());
  }

  private static String value(ParameterModel.Entry entry, Random random) {
    if (!entry.choices().isEmpty()) {
      return entry.choices().get(random.nextInt(entry.choices().size()));
    }
    Knob knob = entry.knob();
    if (!knob.pattern().isEmpty()) {
      return String.join("", knob.otherwise());
    }
    if (knob.oneOf().length > 0) {
      return Integer.toString(knob.oneOf()[random.nextInt(knob.oneOf().length)]);
    }
    int most = Math.min(knob.max(), MOST.getOrDefault(entry.key(), knob.max()));
    if (knob.powerOfTwo()) {
      int choices = 32 - Integer.numberOfLeadingZeros(most / knob.min());
      return Integer.toString(knob.min() << random.nextInt(choices));
    }
    int step = knob.multipleOf();
    int first = (knob.min() + step - 1) / step;
    int choices = most / step - first + 1;
    int choice = random.nextInt(choices);
    if (random.nextInt(ENDS) == 0) {
      choice = random.nextBoolean() ? 0 : choices - 1;
    }
    return Integer.toString((first + choice) * step);
  }
}
