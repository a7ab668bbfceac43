package dev.ditto.accel.rtl.pe;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.rtl.reuse.Word;
import dev.ditto.accel.rtl.reuse.WordWrite;
import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Stream;
import dev.ditto.hdl.UInt;
import java.util.List;
import java.util.function.Function;

/**
 * Executes COMPUTE commands: encoded windows times weights, added into Y.
 *
 * <pre>{@code
 * commands -> RowDispatcher -> WindowFetcher (a row-PE each) -> FetchArbiter (a port each)
 *                                                                 | window memory
 *                    Y buffer <- drained rows <- ZeroSkipPeArray <-+
 * }</pre>
 */
public final class ComputeEngine extends Block {
  /** Cycles within which Y holds what {@link #sums} gave it. */
  static final int WRITE_BACK = 3;

  /** Commands, in order. */
  public final Stream<ComputeCommand> command;

  /** A command is done; commands are done in order. */
  public final Bool done = output(bool());

  /** A command is in flight. */
  public final Bool busy = output(bool());

  /** Encoded windows, from the encode engine. */
  public final WordWrite windowWrite;

  /** Weights for all row-PEs: row k of buffer b is at address {@code b * kTile + k}. */
  public final WordWrite weightWrite;

  /** Rows of sums to add to Y. */
  public final Stream<Word> sums;

  /** Words of Y to set to zero. */
  public final Stream<UInt> clear;

  /** For the performance counters. */
  public final ArrayStatus status;

  /**
   * @param parameters of the accelerator
   */
  public ComputeEngine(Parameters parameters) {
    this(ArrayParameters.of(parameters));
  }

  ComputeEngine(ArrayParameters p) {
    super(p);
    PeParameters pe = p.pe();
    command = takes(ComputeCommand.type(p));
    windowWrite = input(WordWrite.type(p.windowDepth(), pe.format().bits()));
    weightWrite = input(WordWrite.type(pe.weightRows(), pe.weightBits()));
    sums = gives(Word.type(pe.yDepth(), pe.sumsBits()));
    clear = gives(uint(pe.yBits()));
    status = output(ArrayStatus.type(p));

    var dispatcher = add(new RowDispatcher(p));
    var fetchers = each(p.rows(), r -> add(new WindowFetcher(p)));
    var windows = add(new WindowMemory(WindowMemory.Params.of(p)));
    var array = add(new ZeroSkipPeArray(p));
    dispatcher.command.from(command);
    drive(windows.write, windowWrite);
    drive(array.weights, weightWrite);
    clear.from(dispatcher.clear);
    busy.set(dispatcher.busy);
    done.set(dispatcher.done);

    var arbiters =
        each(
            p.fetchPorts(),
            g -> add(new FetchArbiter(new FetchArbiter.Params(p, p.rowsOfPort(g)))));
    loop(
        p.fetchPorts(),
        g -> {
          FetchArbiter arbiter = arbiters.get(g);
          drive(windows.reads.get(g), arbiter.read);
          arbiter.data.set(windows.data.get(g));
          drive(array.windows.get(g), arbiter.window);
        });
    loop(
        p.rows(),
        r -> {
          WindowFetcher fetcher = fetchers.get(r);
          FetchArbiter arbiter = arbiters.get(r % p.fetchPorts());
          int place = r / p.fetchPorts();
          dispatcher.free.get(r).set(fetcher.free);
          fetcher.start.set(dispatcher.start.get(r));
          drive(fetcher.task, dispatcher.task);
          arbiter.requests.get(place).from(fetcher.request);
          fetcher.dropped.set(arbiter.dropped.bit(place));
          fetcher.taken.set(array.taken.get(r));
          array.push.get(r).set(arbiter.push.bit(place));
          array.working.get(r).set(fetcher.working);
        });

    RowSums row = array.drained.data();
    sums.offer(array.drained.valid(), new Word(row.row().y(), row.sums()));
    array.drained.ready(sums.ready());
    Bool drains = sums.fires();
    var rowDone = delay(drains, WRITE_BACK, late -> late.init(0));
    dispatcher.rowDone.set(rowDone);
    unreset("a slot counts only in the cycle of its rowDone", row.row().slot());
    var rowSlot = delay(row.row().slot(), WRITE_BACK, late -> late.init(0));
    dispatcher.rowSlot.set(rowSlot);

    var counted = reg(ArrayStatus.type(p), 0);
    var counts = delay(dispatcher.busy, 1, late -> late.init(0));
    counted.busy().next(counts);
    sum(counted.active(), counts, array.status, s -> s.active().asUInt());
    sum(counted.waitWindow(), counts, array.status, s -> s.waitWindow().asUInt());
    sum(counted.waitDrain(), counts, array.status, s -> s.waitDrain().asUInt());
    sum(counted.noJob(), counts, array.status, s -> s.noJob().asUInt());
    sum(counted.tokens(), counts, array.status, PeStatus::tokens);
    counted.rowDrained().next(drains);
    drive(status, counted);
  }

  /** Sums something over all row-PEs. */
  private static void sum(
      UInt register, Bool counts, List<PeStatus> all, Function<PeStatus, UInt> what) {
    UInt sum = reduce(all.stream().map(what).toList(), UInt::plus);
    int width = Math.min(sum.width(), register.width());
    register.next(counts.pick(sum.trunc(width), 0));
  }
}
