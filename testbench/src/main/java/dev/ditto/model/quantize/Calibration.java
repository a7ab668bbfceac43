package dev.ditto.model.quantize;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The magnitudes that the values of a network take, gathered while the floating-point network runs.
 * Feed it whole denoising runs: scales are the same in all steps, so they must suit all of them.
 */
public final class Calibration {
  private final Map<String, MagnitudeHistogram> histograms = new LinkedHashMap<>();

  /**
   * Takes note of one value at one step.
   *
   * @param value name of the value
   * @param data its numbers, in any order
   */
  public void observe(String value, float[] data) {
    try {
      histograms.computeIfAbsent(value, name -> new MagnitudeHistogram()).add(data);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(value + ": " + e.getMessage(), e);
    }
  }

  /** The largest magnitude seen. */
  public double largest(String value) {
    return histogram(value).largest();
  }

  /** A magnitude that the given share of all numbers seen do not exceed; 1 gives the largest. */
  public double percentile(String value, double share) {
    return histogram(value).percentile(share);
  }

  private MagnitudeHistogram histogram(String value) {
    MagnitudeHistogram histogram = histograms.get(value);
    if (histogram == null) {
      throw new IllegalArgumentException("the value " + value + " was never calibrated");
    }
    return histogram;
  }
}
