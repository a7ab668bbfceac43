package dev.ditto.hdl.sim;

import java.math.BigInteger;
import java.util.List;

/** Values of a running design, chosen beforehand and all taken at one time, cheaply. */
public interface Probe {
  /** Name of the design. */
  String top();

  /** Names of the clocks; none for a design without one. */
  List<String> clocks();

  /** What is looked at. */
  List<Variable> variables();

  /**
   * The first of a variable's words in {@link #words}. Several variables that are one value lie in
   * one place.
   */
  int place(int variable);

  /** Takes all values as of now, with the inputs that are set now. */
  void sample();

  /**
   * What the last {@link #sample()} took: words as in {@link Simulation}, value after value. The
   * array is always the same one, and for reading only.
   */
  long[] words();

  /** What a variable held in the last {@link #sample()}, as an unsigned number. */
  default BigInteger number(int variable) {
    return Bits.number(words(), place(variable), variables().get(variable).width());
  }

  /**
   * A probe for the ports of any simulation.
   *
   * @param top name of the design
   */
  static Probe ports(Simulation simulation, String top) {
    return new PortProbe(simulation, top);
  }
}
