package dev.ditto.accel.rtl.control;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.isa.Engine;
import dev.ditto.accel.isa.FlowMode;
import dev.ditto.accel.isa.Opcode;
import dev.ditto.accel.regs.ErrorCode;
import dev.ditto.accel.regs.RegisterMap;
import dev.ditto.accel.rtl.encode.EncodeCommand;
import dev.ditto.accel.rtl.flow.CommandFlow;
import dev.ditto.accel.rtl.memory.TransferCommand;
import dev.ditto.accel.rtl.pe.ComputeCommand;
import dev.ditto.accel.rtl.vector.VectorCommand;
import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Stream;
import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.lib.axi.Burst;
import dev.ditto.hdl.lib.axi.ReadBeat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Takes commands from the ring in order, checks them, and hands each to the queue of its engine,
 * marked if it is not to be executed in the present mode of its layer; see {@link
 * CommandSequencer}.
 *
 * <p>After an error, an abort or a soft reset it comes to rest: nothing more is taken or started,
 * what waits is dropped, what executes is finished, and all semaphores are cleared.
 */
public final class CommandUnit extends Block {
  private static final int QUEUE = 4;

  /** Commands handed over of which an earlier one is not completed, at most. */
  private static final int AHEAD = 256;

  /** From the registers: start taking commands. */
  public final Bool start = input(bool());

  /** From the registers: come to rest. */
  public final Bool abort = input(bool());

  /** From the registers: come to rest, then clear. */
  public final Bool softReset = input(bool());

  /** An error happens, here or elsewhere: come to rest. */
  public final Bool failing = input(bool());

  /** An error is recorded: do not start. */
  public final Bool failed = input(bool());

  /** The ring's memory address, as software gave it. */
  public final UInt ringBase = input(uint(64));

  /** Commands in the ring. */
  public final UInt ringSize = input(uint(RegisterMap.RING_BITS));

  /** The first command that is not ready. */
  public final UInt tail = input(uint(RegisterMap.RING_BITS));

  /** The next command to be taken. */
  public final UInt head = output(uint(RegisterMap.RING_BITS));

  /** Fetches commands. */
  public final Stream<Burst> requests;

  /** Fetched commands. */
  public final Stream<ReadBeat> beats;

  /** To the engine of LOAD. */
  public final EngineLink<TransferCommand> load;

  /** To the engine of STORE. */
  public final EngineLink<TransferCommand> store;

  /** To the engine of ENCODE. */
  public final EngineLink<EncodeCommand> encode;

  /** To the engine of COMPUTE. */
  public final EngineLink<ComputeCommand> compute;

  /** To the engine of VECTOR. */
  public final EngineLink<VectorCommand> vector;

  /** To the flow unit: the command that goes by. */
  public final CommandFlow flow = output(CommandFlow.type());

  /** From the flow unit, a cycle later: the mode of its layer. */
  public final UInt mode = input(uintFor(FlowMode.values().length - 1));

  /** To the flow unit: a step begins, the first or another. */
  public final Stream<Bool> step = gives(bool());

  /** To the flow unit: a command has been handed to an engine and is not completed. */
  public final Bool waiting = output(bool());

  /** The layer of the oldest. */
  public final UInt waitLayer;

  /** The flow unit can be asked. */
  public final Bool flowReady = input(bool());

  /** Commands are taken when there are any. */
  public final Bool running = output(bool());

  /** There is a command to take, or one has been taken and is not completed. */
  public final Bool busy = output(bool());

  /** The unit comes to rest: transfers end early. */
  public final Bool resting = output(bool());

  /** A soft reset has come to its end: clear registers; for one cycle. */
  public final Bool clear = output(bool());

  /** A FINISH has been executed; for one cycle. */
  public final Bool finished = output(bool());

  /** The last command of the ring was taken; for one cycle. */
  public final Bool emptied = output(bool());

  /** A command was completed; for one cycle. */
  public final Bool completed = output(bool());

  /** It was not executed. */
  public final Bool skipped = output(bool());

  /** What is wrong with a command, or with the ring. */
  public final ErrorReport error = output(ErrorReport.type());

  private final Semaphores semaphores;
  private final List<EngineQueue> queues = new ArrayList<>();

  /**
   * @param p of the accelerator
   */
  public CommandUnit(Parameters p) {
    super(p);
    requests = gives(Burst.type(p.axiAddressBits()));
    beats = takes(ReadBeat.type(p.axiDataBits()));
    load = EngineLink.ports(TransferCommand.type(p));
    store = EngineLink.ports(TransferCommand.type(p));
    encode = EngineLink.ports(EncodeCommand.type(p));
    compute = EngineLink.ports(ComputeCommand.type(p));
    vector = EngineLink.ports(VectorCommand.type(p));
    waitLayer = output(uint(log2Up(p.flowLayers())));

    var run = add(new RunControl());
    var fetch = add(new CommandFetch(CommandFetch.Params.of(p)));
    semaphores = add(new Semaphores(new Semaphores.Params(Engine.values().length + 1)));
    var sequencer = add(new CommandSequencer());
    UInt command = fetch.command.data();

    // Each engine has its queue.
    var oldest =
        add(
            new OldestCommand(
                new OldestCommand.Params(Engine.values().length, p.flowLayers(), AHEAD)));
    Bool handsOver = sequencer.handsOver.and(oldest.room);
    queue(new CommandBits(Opcode.LOAD, command), load, run.resting, handsOver);
    queue(new CommandBits(Opcode.STORE, command), store, run.resting, handsOver);
    queue(new CommandBits(Opcode.ENCODE, command), encode, run.resting, handsOver);
    queue(new CommandBits(Opcode.COMPUTE, command), compute, run.resting, handsOver);
    queueVectors(p, command, run.resting, handsOver);
    queues.forEach(queue -> queue.skip.set(sequencer.skips));
    Bool queued = reduce(queues.stream().map(q -> q.in.fires()).toList(), Bool::or);
    Bool executing = reduce(queues.stream().map(q -> q.busy).toList(), Bool::or);

    // What the unit executes itself uses the last client's place at the semaphores.
    int self = queues.size();
    CommandBits any = new CommandBits(Opcode.NOP, command);
    SyncMasks sync = any.sync();
    semaphores.wants.get(self).set(sequencer.wants);
    semaphores.waits.get(self).set(sync.waits());
    semaphores.gives.get(self).set(sequencer.gives);
    semaphores.signals.get(self).set(sync.signals());
    semaphores.clear.set(run.rested);
    Bool signalled = semaphores.accepted.get(self);
    describeWaiting(oldest, any, queued, run.resting);

    var checker = add(new CommandChecker(p));
    var wrong = reg(checker.errors.type());
    checker.command.set(command);
    wrong.next(checker.errors);

    sequencer.valid.set(fetch.command.valid());
    sequencer.opcode.set(command.bits(7, 0));
    sequencer.layer.set(any.operand("layer"));
    sequencer.modes.set(any.operand("modes"));
    sequencer.first.set(new CommandBits(Opcode.STEP, command).operand("first").asBool());
    drive(flow, sequencer.flow);
    sequencer.mode.set(mode);
    sequencer.flowReady.set(flowReady);
    step.from(sequencer.step);
    sequencer.wrong.set(wrong.any());
    sequencer.queued.set(queued);
    sequencer.idle.set(executing.not());
    sequencer.granted.set(semaphores.granted.get(self));
    sequencer.signalled.set(signalled);
    sequencer.resting.set(run.resting);
    fetch.command.ready(queued.or(signalled));
    finished.set(sequencer.finished);
    completed.set(reduce(semaphores.accepted, Bool::or));
    Bool skippedByEngines = reduce(queues.stream().map(q -> q.skipped).toList(), Bool::or);
    skipped.set(skippedByEngines.or(signalled.and(sequencer.skips)));

    fetch.enable.set(run.running.and(run.resting.not()));
    fetch.drop.set(run.resting);
    fetch.clear.set(run.clear);
    fetch.base.set(ringBase.trunc(p.axiAddressBits()));
    fetch.size.set(ringSize);
    fetch.tail.set(tail);
    requests.from(fetch.requests);
    fetch.beats.from(beats);
    head.set(fetch.head);
    var took = reg(bool()).init(0);
    took.next(fetch.command.fires());
    emptied.set(took.and(fetch.empty));

    Bool goodRing = describeErrors(p, sequencer.checks.pick(wrong, 0), fetch, run.running);
    run.start.set(start.and(failed.not()).and(goodRing));
    run.abort.set(abort);
    run.softReset.set(softReset);
    run.failing.set(failing);
    run.quiet.set(fetch.quiet.and(executing.not()).and(oldest.busy.not()).and(flowReady));
    running.set(run.running);
    resting.set(run.resting);
    clear.set(run.clear);
    busy.set(
        run.running.and(fetch.empty.not()).or(fetch.quiet.not()).or(executing).or(run.resting));
  }

  /** The ports for all engines, in their order. */
  public List<EngineLink<?>> links() {
    return Arrays.stream(Engine.values()).<EngineLink<?>>map(this::link).toList();
  }

  private EngineLink<?> link(Engine engine) {
    return switch (engine) {
      case LOAD -> load;
      case STORE -> store;
      case ENCODE -> encode;
      case COMPUTE -> compute;
      case VECTOR -> vector;
    };
  }

  /** The oldest command is known by its queue, of which there is one for each engine. */
  private void describeWaiting(OldestCommand oldest, CommandBits any, Bool queued, Bool resting) {
    int bits = log2Up(queues.size());
    UInt queue =
        reduce(
            each(queues.size(), i -> queues.get(i).in.fires().pick(lit(i, bits), lit(0, bits))),
            UInt::or);
    UInt layer = any.operand("layer").trunc(waitLayer.width());
    oldest.enters.set(queued);
    drive(oldest.entry, new OldestCommand.Entry(queue, layer));
    loop(queues.size(), i -> oldest.completed.get(i).set(semaphores.accepted.get(i)));
    oldest.drop.set(resting);
    waiting.set(oldest.waiting);
    waitLayer.set(oldest.layer);
  }

  private <T> void queue(CommandBits bits, EngineLink<T> link, Bool resting, Bool handsOver) {
    T command = bits.as(link.command().type());
    queue(command, bits.sync(), link, resting, handsOver.and(bits.matches()));
  }

  /** Commands of several opcodes, in one queue. */
  private void queueVectors(Parameters p, UInt command, Bool resting, Bool handsOver) {
    Bool matches = no();
    UInt operands = lit(0, 1);
    for (var kind : VectorCommand.records(p).entrySet()) {
      CommandBits bits = new CommandBits(kind.getKey(), command);
      Bool own = bits.matches();
      matches = matches.or(own);
      operands = own.pick(pack(bits.as(kind.getValue())), operands);
    }
    Type<VectorCommand> type = vector.command().type();
    VectorCommand union = wire(type);
    union.opcode().set(command.trunc(union.opcode().width()));
    union.operands().set(operands);
    SyncMasks sync = new CommandBits(Opcode.VECTOR, command).sync();
    queue(union, sync, vector, resting, handsOver.and(matches));
  }

  private <T> void queue(
      T command, SyncMasks sync, EngineLink<T> link, Bool resting, Bool handsOver) {
    int client = queues.size();
    Type<T> type = link.command().type();
    var queue = add(new EngineQueue(new EngineQueue.Params(type.width(), QUEUE)));
    queue.in.offer(handsOver, pack(command));
    drive(queue.sync, sync);
    queue.drop.set(resting);
    link.command().from(queue.engine.map(bits -> unpack(type, bits)));
    queue.done.set(link.done());
    link.executing().set(queue.executing);
    semaphores.wants.get(client).set(queue.wants);
    semaphores.waits.get(client).set(queue.waits);
    queue.granted.set(semaphores.granted.get(client));
    semaphores.gives.get(client).set(queue.gives);
    semaphores.signals.get(client).set(queue.signals);
    queue.accepted.set(semaphores.accepted.get(client));
    queues.add(queue);
  }

  /**
   * Reports what is wrong with commands, semaphores and the ring; whether the ring is good: of a
   * size that is a power of two, within reach of memory addresses, and its tail in it.
   */
  private Bool describeErrors(Parameters p, UInt wrong, CommandFetch fetch, Bool running) {
    Bool powerOfTwo = ringSize.any().and(ringSize.and(ringSize.wrapMinus(1)).any().not());
    int unreachable = ringBase.width() - p.axiAddressBits();
    Bool reachable = unreachable == 0 ? yes() : ringBase.shr(p.axiAddressBits()).any().not();
    Bool tailInside = tail.and(ringSize.wrapMinus(1).not()).any().not();
    Bool good = powerOfTwo.and(reachable).and(tailInside);
    ErrorReport command =
        new ErrorReport(wrong, fetch.address.wrap(32), fetch.command.data().bits(31, 0));
    ErrorReport semaphore =
        ErrorReport.of(semaphores.overflow, ErrorCode.CMD_ILLEGAL, fetch.address, lit(0, 32));
    ErrorReport ring =
        ErrorReport.of(
            start.or(running).and(failed.not()).and(good.not()),
            ErrorCode.CFG_RANGE,
            lit(RegisterMap.RING_BASE, 32),
            ringSize);
    drive(error, command.orElse(semaphore).orElse(ring));
    return good;
  }
}
