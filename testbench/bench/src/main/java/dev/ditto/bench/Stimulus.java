package dev.ditto.bench;

import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.graph.Signal;
import dev.ditto.hdl.sim.Port;
import dev.ditto.hdl.sim.Simulation;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Inputs, cycle by cycle.
 *
 * @param reset the reset's name; it is low for two cycles at the start
 * @param words one array a cycle: all words of all other inputs, in port order
 */
record Stimulus(String reset, List<long[]> words) {

  /** Random inputs; one-bit ones are high every sixteenth cycle. */
  static Stimulus random(Design design, int cycles, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<long[]> words = new ArrayList<>();
    for (int cycle = 0; cycle < cycles; cycle++) {
      List<Long> row = new ArrayList<>();
      for (Signal port : design.top().ports()) {
        if (port.kind() == Signal.Kind.INPUT) {
          for (int left = port.width(); left > 0; left -= 64) {
            long any = left < 64 ? random.nextLong() >>> -left : random.nextLong();
            row.add(port.width() > 1 ? any : random.nextInt(16) == 0 ? 1L : 0L);
          }
        }
      }
      words.add(row.stream().mapToLong(w -> w).toArray());
    }
    return new Stimulus(design.top().domains().get(0).reset(), words);
  }

  int cycles() {
    return words.size();
  }

  /** Runs all cycles once after a reset. */
  void reset(Simulation simulation) {
    simulation.set(reset, 0);
    simulation.step(2);
    simulation.set(reset, 1);
  }

  /** Gives inputs of all cycles in turn, and reads all outputs in each. */
  Player player(Simulation simulation) {
    return new Player(simulation, this);
  }

  /** Plays a stimulus to a simulation. */
  static final class Player {
    private final Simulation simulation;
    private final Stimulus stimulus;
    private final Port[] inputs;
    private final Port[] outputs;

    private Player(Simulation simulation, Stimulus stimulus) {
      this.simulation = simulation;
      this.stimulus = stimulus;
      inputs =
          simulation.ports().stream()
              .filter(p -> p.input() && !p.name().equals(stimulus.reset))
              .toArray(Port[]::new);
      outputs = simulation.ports().stream().filter(p -> !p.input()).toArray(Port[]::new);
    }

    /** Plays it once; returns a digest of all outputs of all cycles. */
    long play() {
      long digest = 0;
      for (long[] words : stimulus.words) {
        int at = 0;
        for (Port port : inputs) {
          for (int word = 0; word < port.words(); word++) {
            simulation.write(port, word, words[at++]);
          }
        }
        simulation.step();
        for (Port port : outputs) {
          for (int word = 0; word < port.words(); word++) {
            digest = 31 * digest + simulation.read(port, word);
          }
        }
      }
      return digest;
    }
  }
}
