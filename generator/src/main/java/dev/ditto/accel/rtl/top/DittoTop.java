package dev.ditto.accel.rtl.top;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.accel.BusClock;
import dev.ditto.accel.Parameters;
import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.isa.Engine;
import dev.ditto.accel.isa.Limits;
import dev.ditto.accel.isa.Space;
import dev.ditto.accel.regs.Boundary;
import dev.ditto.accel.regs.Counter;
import dev.ditto.accel.regs.ErrorCode;
import dev.ditto.accel.regs.RegisterMap;
import dev.ditto.accel.rtl.check.BoundaryMonitor;
import dev.ditto.accel.rtl.control.CommandUnit;
import dev.ditto.accel.rtl.control.ControlUnit;
import dev.ditto.accel.rtl.control.EngineLink;
import dev.ditto.accel.rtl.control.ErrorReport;
import dev.ditto.accel.rtl.encode.EncodeEngine;
import dev.ditto.accel.rtl.flow.FlowUnit;
import dev.ditto.accel.rtl.memory.ReadDma;
import dev.ditto.accel.rtl.memory.Scratchpad;
import dev.ditto.accel.rtl.memory.SharedScratchpad;
import dev.ditto.accel.rtl.memory.TransferCommand;
import dev.ditto.accel.rtl.memory.WriteDma;
import dev.ditto.accel.rtl.pe.ComputeEngine;
import dev.ditto.accel.rtl.reuse.CodeReuseBuffer;
import dev.ditto.accel.rtl.reuse.ValueReuseBuffer;
import dev.ditto.accel.rtl.reuse.Word;
import dev.ditto.accel.rtl.reuse.WordWrite;
import dev.ditto.accel.rtl.vector.VectorUnit;
import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Clock;
import dev.ditto.hdl.Stream;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.lib.axi.AxiCrossing;
import dev.ditto.hdl.lib.axi.AxiFault;
import dev.ditto.hdl.lib.axi.AxiLitePorts;
import dev.ditto.hdl.lib.axi.AxiPorts;
import dev.ditto.hdl.lib.axi.AxiReader;
import dev.ditto.hdl.lib.axi.AxiWriter;
import dev.ditto.hdl.lib.axi.BurstWalker;
import java.util.ArrayList;
import java.util.List;

/**
 * The accelerator.
 *
 * <pre>
 *  s_axil -> ControlUnit -> CommandUnit -> commands to all five engines
 *                           FlowUnit: cycles of the ComputeEngine -> which of them are executed
 *  m_axi  -> AxiReader -> ReadDma  -> X, XREUSE, Y, weights, PARAM, VECTOR, CODE
 *                         EncodeEngine:  X - XREUSE -> windows
 *                         ComputeEngine: windows x weights -> added to Y
 *                         VectorUnit:    Y, VECTOR, PARAM -> VECTOR, CODE, PARAM
 *  m_axi &lt;- AxiWriter &lt;- WriteDma &lt;- XREUSE, Y, VECTOR, CODE
 * </pre>
 */
public final class DittoTop extends Block {
  /**
   * @param parameters all that shapes it
   * @param configurationHash first 64 bits of the configuration's SHA-256, for software to check
   */
  public record Params(Parameters parameters, long configurationHash) {
    /** Those of a configuration. */
    public static Params of(Configuration configuration) {
      return new Params(configuration.parameters(), configuration.hashWord());
    }
  }

  private static final int COMMANDS = 0;
  private static final int LOADS = 1;

  /** Registers. */
  public final AxiLitePorts sAxil =
      AxiLitePorts.slave(Integer.numberOfTrailingZeros(RegisterMap.SPAN));

  /** Memory. */
  public final AxiPorts mAxi;

  /** Interrupt, active high. */
  public final Bool irq = output(bool());

  private final Clock busClock;
  private final CommandUnit commands;
  private final AxiReader reader;
  private final AxiWriter writer;
  private final ReadDma readDma;
  private final WriteDma writeDma;
  private final EncodeEngine encodeEngine;
  private final ComputeEngine computeEngine;
  private final FlowUnit flowUnit;
  private final VectorUnit vectorUnit;

  /**
   * @param configuration of the accelerator
   */
  public DittoTop(Configuration configuration) {
    this(Params.of(configuration));
  }

  public DittoTop(Params params) {
    this(params, false);
  }

  private DittoTop(Params params, boolean traced) {
    super(params);
    Parameters p = params.parameters();
    busClock = p.busClock() == BusClock.SEPARATE ? clock().named("m_axi") : mainClock();
    mAxi = in(busClock, () -> AxiPorts.master(p.axiAddressBits(), p.axiDataBits()));
    commands = add(new CommandUnit(p));
    reader = add(reader(p));
    writer = add(writer(p));
    readDma = add(new ReadDma(p));
    writeDma = add(new WriteDma(p));
    encodeEngine = add(new EncodeEngine(p));
    computeEngine = add(new ComputeEngine(p));
    flowUnit = add(new FlowUnit(p));
    vectorUnit = add(new VectorUnit(p));

    connectMemory(p);
    connectScratchpads(p);
    commands.load.connect(readDma.command, readDma.done);
    commands.store.connect(writeDma.command, writeDma.done);
    commands.encode.connect(encodeEngine.command, encodeEngine.done);
    commands.compute.connect(computeEngine.command, computeEngine.done);
    commands.vector.connect(vectorUnit.command, vectorUnit.done);
    readDma.stop.set(commands.resting);
    writeDma.stop.set(commands.resting);
    flowUnit.working.set(commands.waiting);
    flowUnit.workLayer.set(commands.waitLayer);
    drive(flowUnit.command, commands.flow);
    flowUnit.step.from(commands.step);
    commands.mode.set(flowUnit.mode);
    commands.flowReady.set(flowUnit.ready);
    connectControl(params);
    if (traced) {
      showEvents();
    }
  }

  /** With one more output, for simulation: {@code engine_events}, see {@link EngineEvents}. */
  public static DittoTop traced(Configuration configuration) {
    return new DittoTop(Params.of(configuration), true);
  }

  /** A register, so that what it shows is all of one cycle: the one before. */
  private void showEvents() {
    UInt engineEvents = output(uint(EngineEvents.BITS));
    List<EngineLink<?>> links = commands.links();
    var events = reg(uint(EngineEvents.BITS)).init(0);
    events.next(
        cat(
            commands.finished,
            commands.step.fires(),
            flowUnit.mode,
            commands.flow.valid(),
            pack(links.stream().map(EngineLink::executing).toList()),
            pack(links.stream().map(EngineLink::done).toList()),
            pack(links.stream().map(link -> link.command().valid()).toList())));
    engineEvents.set(events);
  }

  private void connectMemory(Parameters p) {
    if (p.busClock() == BusClock.SEPARATE) {
      crossToMemory(p);
    } else {
      mAxi.reads(reader.bursts, reader.arriving);
      mAxi.writes(writer.bursts, writer.beats, writer.responses);
    }
    reader.requests.get(COMMANDS).from(commands.requests);
    commands.beats.from(reader.beats.get(COMMANDS));
    reader.requests.get(LOADS).from(readDma.requests);
    readDma.beats.from(reader.beats.get(LOADS));
    writer.requests.from(writeDma.requests);
    writer.data.from(writeDma.beats);
    writeDma.answered.set(writer.answered);
  }

  private void crossToMemory(Parameters p) {
    var crossing =
        add(new AxiCrossing(new AxiCrossing.Params(p.axiAddressBits(), p.axiDataBits())));
    crossing.bus.set(busClock);
    crossing.reads.from(reader.bursts);
    reader.arriving.from(crossing.readBeats);
    crossing.writes.from(writer.bursts);
    crossing.writeBeats.from(writer.beats);
    writer.responses.from(crossing.responses);
    mAxi.reads(crossing.busReads, crossing.busReadBeats);
    mAxi.writes(crossing.busWrites, crossing.busWriteBeats, crossing.busResponses);
  }

  private void connectScratchpads(Parameters p) {
    var x = add(new Scratchpad(Scratchpad.Params.of(Space.X, p)));
    var param = add(new SharedScratchpad(Space.PARAM, p));
    var results = add(new SharedScratchpad(Space.VECTOR, p));
    var finished = add(new SharedScratchpad(Space.CODE, p));
    var codes = add(new CodeReuseBuffer(p));
    var values = add(new ValueReuseBuffer(p));

    write(x.write, readDma.x);
    drive(x.read, encodeEngine.xRead);
    encodeEngine.xData.set(x.data);

    new DifferencePath(encodeEngine, codes, computeEngine, values).join();
    codes.load.from(readDma.xReuse);
    codes.store.from(writeDma.xReuse);
    writeDma.xReuseWord.set(codes.data);

    write(computeEngine.weightWrite, readDma.weight);
    values.load.from(readDma.y);
    values.vectorRead.from(vectorUnit.yRead);
    values.sumUp.from(vectorUnit.ySumUp);
    vectorUnit.yData.set(values.data);
    values.store.from(writeDma.y);
    writeDma.yWord.set(values.data);

    param.load.from(readDma.param);
    param.store.offer(no(), lit(0, 1));
    drive(param.write, vectorUnit.paramWrite);
    drive(param.read, vectorUnit.paramRead);
    vectorUnit.paramData.set(param.data);
    results.load.from(readDma.vector);
    drive(results.read, vectorUnit.vectorRead);
    vectorUnit.vectorData.set(results.data);
    drive(results.write, vectorUnit.vectorWrite);
    results.store.from(writeDma.vector);
    writeDma.vectorWord.set(results.data);

    finished.load.from(readDma.code);
    drive(finished.read, vectorUnit.codeRead);
    vectorUnit.codeData.set(finished.data);
    drive(finished.write, vectorUnit.codeWrite);
    finished.store.from(writeDma.code);
    writeDma.codeWord.set(finished.data);
  }

  /** A writer that never waits. */
  private static void write(WordWrite target, Stream<Word> source) {
    drive(target, new WordWrite(source.valid(), source.data().address(), source.data().data()));
    source.ready(yes());
  }

  private void connectControl(Params params) {
    List<ErrorReport> errors = errors();
    var control =
        add(
            new ControlUnit(
                new ControlUnit.Params(
                    params.parameters(), params.configurationHash(), errors.size())));
    sAxil.passTo(control.bus);
    irq.set(control.irq);
    commands.start.set(control.start);
    commands.abort.set(control.abort);
    commands.softReset.set(control.softReset);
    commands.failing.set(control.failing);
    commands.failed.set(control.failed);
    commands.ringBase.set(control.ringBase);
    commands.ringSize.set(control.ringSize);
    commands.tail.set(control.tail);
    control.head.set(commands.head);
    drive(flowUnit.settings, control.flow);
    flowUnit.index.set(control.flowIndex);
    drive(control.flowEntry, flowUnit.shown);
    control.flowStale.set(flowUnit.stale);
    control.busy.set(commands.busy);
    control.running.set(commands.running);
    control.executing.set(pack(commands.links().stream().map(EngineLink::executing).toList()));
    control.clear.set(commands.clear);
    control.finished.set(commands.finished);
    control.emptied.set(commands.emptied);
    loop(errors.size(), i -> drive(control.errors.get(i), errors.get(i)));
    control.progress.set(
        commands
            .completed
            .or(flowUnit.ready.not())
            .or(beatRead())
            .or(writer.beats.fires())
            .or(computeEngine.status.tokens().any())
            .or(computeEngine.status.rowDrained())
            .or(encodeEngine.counts.elements().any())
            .or(vectorUnit.progress));
    connectChecksums(params.parameters(), control);
    for (Counter counter : Counter.values()) {
      if (counter.ordinal() >= ControlUnit.FIRST_INCREMENT) {
        UInt port = control.increments.get(counter.ordinal() - ControlUnit.FIRST_INCREMENT);
        port.set(increment(counter));
      }
    }
  }

  private void connectChecksums(Parameters p, ControlUnit control) {
    if (!Boundary.kept(p)) {
      return;
    }
    var monitor = add(new BoundaryMonitor(p));
    monitor.loads.set(reader.beats.get(LOADS).fires());
    monitor.loaded.set(reader.beats.get(LOADS).data().data());
    drive(monitor.window, encodeEngine.windowWrite);
    Word sums = computeEngine.sums.data();
    drive(monitor.sums, new WordWrite(computeEngine.sums.fires(), sums.address(), sums.data()));
    drive(monitor.values, vectorUnit.vectorWrite);
    drive(monitor.codes, vectorUnit.codeWrite);
    monitor.stores.set(writeDma.beats.fires());
    monitor.stored.set(writeDma.beats.data());
    monitor.clear.set(commands.clear);
    loop(monitor.checksums.size(), i -> control.checksums.get(i).set(monitor.checksums.get(i)));
  }

  private Bool beatRead() {
    return reader.beats.get(COMMANDS).fires().or(reader.beats.get(LOADS).fires());
  }

  private List<ErrorReport> errors() {
    UInt loading = lit(Engine.LOAD.ordinal(), 32);
    UInt storing = lit(Engine.STORE.ordinal(), 32);
    UInt loadAddress = readDma.requests.data().address();
    UInt storeAddress = writeDma.requests.data().address();
    return List.of(
        commands.error,
        report(reader.fault, ErrorCode.AXI_RD),
        report(writer.fault, ErrorCode.AXI_WR),
        ErrorReport.of(readDma.overrun, ErrorCode.BUF_OVF, loadAddress, loading),
        ErrorReport.of(writeDma.overrun, ErrorCode.BUF_OVF, storeAddress, storing),
        ErrorReport.of(readDma.ragged, ErrorCode.ALIGN, loadAddress, loading),
        ErrorReport.of(writeDma.ragged, ErrorCode.ALIGN, storeAddress, storing));
  }

  private static ErrorReport report(AxiFault fault, ErrorCode code) {
    return ErrorReport.of(fault.occurs(), code, fault.address(), fault.response());
  }

  private UInt increment(Counter counter) {
    return switch (counter) {
      case CYCLES_BUSY, CYCLES_IDLE -> throw new IllegalArgumentException("counted elsewhere");
      case WAITING -> commands.waiting.asUInt();
      case ARRAY_BUSY -> computeEngine.status.busy().asUInt();
      case PE_ACTIVE -> computeEngine.status.active();
      case PE_WAIT_WINDOW -> computeEngine.status.waitWindow();
      case PE_WAIT_DRAIN -> computeEngine.status.waitDrain();
      case PE_NO_JOB -> computeEngine.status.noJob();
      case SLOTS_USED -> computeEngine.status.tokens();
      case ELEMENTS -> encodeEngine.counts.elements();
      case ELEMENTS_ZERO -> encodeEngine.counts.zero();
      case ELEMENTS_ONE -> encodeEngine.counts.one();
      case ELEMENTS_TWO -> encodeEngine.counts.two();
      case WINDOWS_ZERO -> encodeEngine.counts.windowsZero().asUInt();
      case ROWS_DRAINED -> computeEngine.status.rowDrained().asUInt();
      case ENCODE_BUSY -> commands.encode.executing().asUInt();
      case VECTOR_BUSY -> commands.vector.executing().asUInt();
      case LOAD_BUSY -> commands.load.executing().asUInt();
      case STORE_BUSY -> commands.store.executing().asUInt();
      case READ_BEATS -> beatRead().asUInt();
      case WRITE_BEATS -> writer.beats.fires().asUInt();
      case READ_STALL -> reader.open.and(beatRead().not()).asUInt();
      case WRITE_STALL -> writer.beats.valid().and(writer.beats.ready().not()).asUInt();
      case COMMANDS -> commands.completed.asUInt();
      case COMMANDS_SKIPPED -> commands.skipped.asUInt();
    };
  }

  /** The reading half of the memory port. */
  public static AxiReader reader(Parameters p) {
    return new AxiReader(new AxiReader.Params(p.axiAddressBits(), p.axiDataBits(), 2, bursts(p)));
  }

  /** The writing half. */
  public static AxiWriter writer(Parameters p) {
    return new AxiWriter(new AxiWriter.Params(p.axiAddressBits(), p.axiDataBits(), bursts(p)));
  }

  /**
   * What cuts transfers of LOAD and STORE into bursts, with counters that are wide enough for both.
   */
  public static BurstWalker walker(Parameters p) {
    List<Space> all = new ArrayList<>(Limits.loadable(p));
    all.addAll(Limits.storable(p));
    return new BurstWalker(TransferCommand.walker(p, all));
  }

  private static int bursts(Parameters p) {
    return Math.max(2, p.axiOutstanding());
  }
}
