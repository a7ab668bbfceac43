package dev.ditto.hdl.sim.wave;

import dev.ditto.hdl.sim.JavaSimulation;
import dev.ditto.hdl.sim.Probe;
import dev.ditto.hdl.sim.Simulation;
import dev.ditto.hdl.sim.Watcher;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Writes a value change dump (IEEE 1364, clause 18) of a simulation: every change, twice a cycle. A
 * cycle takes two nanoseconds: in the first the clock is low and all is settled with the cycle's
 * inputs; in the second it is high and registers are new. Values are never unknown.
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
  private final VcdHeader header;
  private final OutputStream out;
  private final StringBuilder text = new StringBuilder();

  /** By value, the words that were written last. */
  private final long[][] last;

  private final long firstCycle;
  private boolean fresh = true;
  private boolean open = true;

  private Vcd(Simulation simulation, Probe probe, Path file) {
    this.simulation = simulation;
    this.probe = probe;
    header = new VcdHeader(probe);
    last = new long[header.values()][];
    for (int i = 0; i < last.length; i++) {
      last[i] = new long[(header.width(i) + 63) / 64];
    }
    firstCycle = simulation.cycle();
    try {
      // Unlike a channel it survives an interrupt of the thread.
      out = new FileOutputStream(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
    text.append(header.text());
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
   * Dumps the ports of any simulation.
   *
   * @param top name of the design
   * @param clock name of its clock
   */
  public static Vcd ports(Simulation simulation, Path file, String top, String clock) {
    return new Vcd(simulation, Probe.ports(simulation, top, clock), file);
  }

  @Override
  public void beforeEdge() {
    instant(2 * (simulation.cycle() - firstCycle), '0');
  }

  @Override
  public void afterEdge() {
    instant(2 * (simulation.cycle() - firstCycle) - 1, '1');
  }

  private void instant(long time, char clock) {
    probe.sample();
    text.append('#').append(time).append('\n');
    if (fresh) {
      text.append("$dumpvars\n");
    }
    if (probe.clock() != null) {
      text.append(clock).append(VcdHeader.CLOCK).append('\n');
    }
    for (int value = 0; value < last.length; value++) {
      boolean changed = fresh;
      long[] words = last[value];
      for (int word = 0; word < words.length; word++) {
        long now = probe.word(value, word);
        changed |= now != words[word];
        words[word] = now;
      }
      if (changed) {
        append(words, header.width(value), header.code(value));
      }
    }
    if (fresh) {
      text.append("$end\n");
      fresh = false;
    }
    if (text.length() >= BLOCK) {
      flush();
    }
  }

  /** A change: a digit and the code; or the digits behind leading zeros, and the code. */
  private void append(long[] words, int width, String code) {
    if (width == 1) {
      text.append((char) ('0' + words[0])).append(code).append('\n');
      return;
    }
    text.append('b');
    int bit = width - 1;
    while (bit > 0 && (words[bit >> 6] >>> bit & 1) == 0) {
      bit--;
    }
    for (; bit >= 0; bit--) {
      text.append((char) ('0' + (words[bit >> 6] >>> bit & 1)));
    }
    text.append(' ').append(code).append('\n');
  }

  private void flush() {
    try {
      out.write(text.toString().getBytes(StandardCharsets.US_ASCII));
      text.setLength(0);
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
