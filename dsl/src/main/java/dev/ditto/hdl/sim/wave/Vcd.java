package dev.ditto.hdl.sim.wave;

import dev.ditto.hdl.sim.JavaSimulation;
import dev.ditto.hdl.sim.Probe;
import dev.ditto.hdl.sim.Simulation;
import dev.ditto.hdl.sim.Watcher;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Writes a value change dump (IEEE 1364, clause 18) of a simulation: every change, twice a step. A
 * step takes two nanoseconds: in the first all clocks are low and all is settled with the step's
 * inputs; in the second those that rise are high and registers are new. So cycle {@code n} of the
 * simulation is at time {@code 2n}, whenever the dump began. Values are never unknown.
 *
 * <pre>{@code
 * try (JavaSimulation run = JavaSimulation.of(design)) {
 *   Vcd.open(run, file);
 *   run.step(100);
 * }
 * }</pre>
 *
 * <p>The file ends with the dump or with the simulation, whichever is closed first. Only whole
 * instants are written, at least every {@value #BLOCK} bytes: a program that dies leaves a file
 * that can be read.
 */
public final class Vcd implements Watcher, AutoCloseable {
  private static final int BLOCK = 1 << 16;

  private final Simulation simulation;
  private final Probe probe;
  private final List<String> clocks;
  private final OutputStream out;
  private final VcdText text = new VcdText();

  /** The words that were written last. */
  private final long[] last;

  /** By word of the probe: the value that it is part of. */
  private final int[] values;

  /** By value: its first word, the bits it has, and how the line of a change ends. */
  private final int[] places;

  private final int[] widths;
  private final VcdText.End[] ends;

  /** The clocks that are high. */
  private List<String> high = List.of();

  private boolean fresh = true;
  private boolean open = true;

  private Vcd(Simulation simulation, Probe probe, Path file) {
    this.simulation = simulation;
    this.probe = probe;
    clocks = probe.clocks();
    last = new long[probe.words().length];
    VcdHeader header = new VcdHeader(probe);
    places = header.codes().keySet().stream().mapToInt(i -> i).toArray();
    widths = new int[places.length];
    ends = new VcdText.End[places.length];
    values = new int[last.length];
    for (int i = 0; i < places.length; i++) {
      widths[i] = header.width(places[i]);
      ends[i] = VcdText.End.of(widths[i], header.codes().get(places[i]));
      Arrays.fill(values, places[i], places[i] + (widths[i] + 63) / 64, i);
    }
    try {
      // Unlike a channel it survives an interrupt of the thread.
      out = new FileOutputStream(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
    text.add(header.text());
    flush();
    simulation.watch(this);
  }

  /** Dumps everything inside the design. */
  public static Vcd open(JavaSimulation simulation, Path file) {
    return open(simulation, file, "");
  }

  /**
   * Dumps an instance and those below it.
   *
   * @param instance its path, for example {@code engine.fifo}; empty for everything
   */
  public static Vcd open(JavaSimulation simulation, Path file, String instance) {
    return new Vcd(simulation, simulation.probe(simulation.variables(instance)), file);
  }

  /**
   * Dumps the ports of any simulation, and its clocks.
   *
   * @param top name of the design
   */
  public static Vcd ports(Simulation simulation, Path file, String top) {
    return new Vcd(simulation, Probe.ports(simulation, top), file);
  }

  @Override
  public void beforeEdge(List<String> rising) {
    instant(2 * simulation.cycle(), List.of());
  }

  @Override
  public void afterEdge(List<String> rising) {
    instant(2 * simulation.cycle() - 1, rising);
  }

  private void instant(long time, List<String> nowHigh) {
    probe.sample();
    text.add("#" + time + "\n");
    if (fresh) {
      text.add("$dumpvars\n");
    }
    for (int i = 0; i < clocks.size(); i++) {
      boolean now = nowHigh.contains(clocks.get(i));
      if (fresh || now != high.contains(clocks.get(i))) {
        text.add((now ? "1" : "0") + VcdHeader.code(i) + "\n");
      }
    }
    high = nowHigh;
    if (fresh) {
      for (int value = 0; value < places.length; value++) {
        change(value);
      }
      text.add("$end\n");
      fresh = false;
    } else {
      changes();
    }
    System.arraycopy(probe.words(), 0, last, 0, last.length);
    if (text.length() >= BLOCK) {
      flush();
    }
  }

  private void changes() {
    long[] now = probe.words();
    for (int word = 0; word < last.length; word++) {
      if (now[word] != last[word]) {
        int value = values[word];
        change(value);
        word = places[value] + (widths[value] - 1 >> 6);
      }
    }
  }

  private void change(int value) {
    text.change(probe.words(), places[value], widths[value], ends[value]);
  }

  private void flush() {
    try {
      text.flush(out);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write waves", e);
    }
  }

  @Override
  public void closed() {
    close();
  }

  /** Writes what is left and ends the file. */
  @Override
  public void close() {
    if (!open) {
      return;
    }
    open = false;
    simulation.unwatch(this);
    flush();
    try {
      out.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write waves", e);
    }
  }
}
