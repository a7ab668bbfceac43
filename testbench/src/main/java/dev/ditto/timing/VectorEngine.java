package dev.ditto.timing;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.Vector;
import dev.ditto.interpreter.Datapath;

/**
 * The engine of all commands of vectors, one at a time; {@link
 * dev.ditto.accel.rtl.vector.VectorUnit}.
 */
final class VectorEngine {
  private static final long UNKNOWN = Long.MAX_VALUE;

  /**
   * A MODULATE beside its words of PARAM: two reads, the second word, and a register for the end;
   * {@link dev.ditto.accel.rtl.vector.Modulator}.
   */
  private static final int MODULATE = 4;

  /**
   * A TRANSPOSE beside its rows and its columns: both go through three registers, then one for the
   * end; {@link dev.ditto.accel.rtl.vector.Transposer}.
   */
  private static final int TRANSPOSE = 7;

  /** From the last row of an ACCUMULATE to its sum in Y. */
  private static final int ACCUMULATE = 2;

  private final Parameters p;
  private final SumMemory sums;
  private final EngineQueue queue;
  private final Work work;
  private final Datapath datapath;
  private final PassReader reader;
  private final PortTimes codeReads = new PortTimes();
  private final PortTimes codeWrites = new PortTimes();
  private final PortTimes valueWrites = new PortTimes();
  private LineWalk lines;
  private Issued current;
  private long end;

  VectorEngine(Parameters p, EngineQueue queue, SumMemory sums, Work work, Datapath datapath) {
    this.p = p;
    this.sums = sums;
    this.queue = queue;
    this.work = work;
    this.datapath = datapath;
    reader = new PassReader(p.columns() / p.vectorLanes(), sums);
  }

  /** VECTOR is read in this cycle. */
  boolean readsValues() {
    return current != null && reader.readsValues();
  }

  /** CODE is read in this cycle. */
  boolean readsCodes(long now) {
    return codeReads.used(now);
  }

  /** CODE is written in this cycle. */
  boolean writesCodes(long now) {
    return codeWrites.used(now);
  }

  /** VECTOR is written in this cycle. */
  boolean writesValues(long now) {
    return valueWrites.used(now);
  }

  void cycle(long now) {
    if (current == null) {
      start(now);
      return;
    }
    if (current.command() instanceof Vector pass) {
      pass(pass, now);
    } else if (current.command() instanceof Command.Accumulate && lines.cycle()) {
      end = now + ACCUMULATE;
    }
    if (now == end) {
      queue.done();
      work.done(current, now);
      current = null;
    }
  }

  /** A beat that has its turn now is given in the next cycle. */
  private void pass(Vector pass, long now) {
    reader.cycle();
    if (reader.rowEnds()) {
      if (pass.toVector()) {
        valueWrites.add(now + 1 + PassTail.toVector(pass));
      }
      if (PassTail.writesCode(pass)) {
        codeWrites.add(now + 1 + PassTail.toCode(pass));
      }
    }
    if (reader.ends()) {
      end = now + 1 + PassTail.cycles(pass, p.vectorLanes());
    }
  }

  private void start(long now) {
    current = queue.offered();
    if (current == null) {
      return;
    }
    queue.take();
    Command command = current.command();
    if (command instanceof Vector pass) {
      reader.begin(pass);
      end = UNKNOWN;
    } else if (command instanceof Command.Accumulate accumulate) {
      lines = new LineWalk(accumulate, sums);
      end = UNKNOWN;
    } else {
      end = now + cycles(command);
      if (command instanceof Command.Transpose) {
        codeReads.add(now + 1, now + 1 + p.columns());
        codeWrites.add(end - p.columns(), end);
      }
    }
    work.started(current, now);
  }

  private long cycles(Command command) {
    int lanes = p.vectorLanes();
    if (command instanceof Command.Modulate) {
      return MODULATE + p.columns() / lanes;
    } else if (command instanceof Command.Transpose) {
      return TRANSPOSE + 2L * p.columns();
    } else if (command instanceof Command.Divide divide) {
      return DivisionTime.of(divide, lanes, datapath);
    } else if (command instanceof Command.Standardize standardize) {
      return NormalizationTime.of(standardize, lanes, datapath);
    } else if (command instanceof Command.Normalize normalize) {
      return NormalizationTime.of(normalize, lanes, datapath);
    }
    throw new IllegalArgumentException(command.opcode() + " is no command of vectors");
  }
}
