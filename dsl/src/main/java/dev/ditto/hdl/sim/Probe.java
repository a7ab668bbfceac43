package dev.ditto.hdl.sim;

import java.math.BigInteger;
import java.util.List;

/** Values of a running design, chosen beforehand and all taken at one time, cheaply. */
public interface Probe {
  /** Name of the design. */
  String top();

  /** Name of the clock; null for a design without one. */
  String clock();

  /** What is looked at. */
  List<Variable> variables();

  /**
   * The place among the values of what a variable holds; several variables may be one value. From 0
   * on, without gaps.
   */
  int value(int variable);

  /** Takes all values as of now, with the inputs that are set now. */
  void sample();

  /**
   * A word of a value; words are as in {@link Simulation}. To be asked between a {@link #sample()}
   * and whatever happens to the simulation next.
   */
  long word(int value, int word);

  /** What a variable holds, as an unsigned number; else like {@link #word}. */
  default BigInteger number(int variable) {
    int width = variables().get(variable).width();
    long[] words = new long[(width + 63) / 64];
    for (int i = 0; i < words.length; i++) {
      words[i] = word(value(variable), i);
    }
    return Bits.number(words, 0, width);
  }

  /**
   * A probe for the ports of any simulation.
   *
   * @param top name of the design
   * @param clock name of its clock, which is no port of a simulation
   */
  static Probe ports(Simulation simulation, String top, String clock) {
    return new PortProbe(simulation, top, clock);
  }
}
