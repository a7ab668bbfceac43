package dev.ditto.accel.rtl.control;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.isa.Engine;
import dev.ditto.accel.isa.FlowMode;
import dev.ditto.accel.isa.Ring;
import dev.ditto.accel.regs.Boundary;
import dev.ditto.accel.regs.Counter;
import dev.ditto.accel.regs.ErrorCode;
import dev.ditto.accel.regs.Interrupt;
import dev.ditto.accel.regs.RegisterMap;
import dev.ditto.accel.rtl.flow.PolicySettings;
import dev.ditto.accel.rtl.flow.TableEntry;
import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.lib.axi.AxiLitePorts;
import dev.ditto.hdl.lib.axi.AxiLiteSlave;
import java.util.List;
import java.util.Locale;

/**
 * What software sees: the register slave with all registers, the performance counters, interrupts,
 * errors and the watchdog.
 */
public final class ControlUnit extends Block {
  /**
   * @param parameters of the accelerator
   * @param configurationHash first 64 bits of the configuration's SHA-256
   * @param errorSources blocks that report errors
   */
  public record Params(Parameters parameters, long configurationHash, int errorSources) {}

  /** Place of the first {@link Counter} that is counted outside this unit. */
  public static final int FIRST_INCREMENT = 2;

  private static final int ADDRESS_BITS = Integer.numberOfTrailingZeros(RegisterMap.SPAN);

  /** The bus. */
  public final AxiLitePorts bus = AxiLitePorts.slave(ADDRESS_BITS);

  /** The interrupt pin. */
  public final Bool irq = output(bool());

  /** Starts taking commands. */
  public final Bool start = output(bool());

  /** Comes to rest. */
  public final Bool abort = output(bool());

  /** Comes to rest, then clears. */
  public final Bool softReset = output(bool());

  /** Memory address of the ring. */
  public final UInt ringBase = output(uint(64));

  /** Commands in the ring. */
  public final UInt ringSize = output(uint(RegisterMap.RING_BITS));

  /** First command that is not ready. */
  public final UInt tail = output(uint(RegisterMap.RING_BITS));

  /** How modes are chosen. */
  public final PolicySettings flow = output(PolicySettings.type());

  /** The layer that software wants to see in the flow unit. */
  public final UInt flowIndex;

  /** What is known of it. */
  public final TableEntry flowEntry = input(TableEntry.type());

  /** That is still of another layer. */
  public final Bool flowStale = input(bool());

  /** Next command to be taken. */
  public final UInt head = input(uint(RegisterMap.RING_BITS));

  /** There is something to do. */
  public final Bool busy = input(bool());

  /** Commands are taken. */
  public final Bool running = input(bool());

  /** Which engines execute commands, in the order of {@link Engine}. */
  public final UInt executing = input(uint(Engine.values().length));

  /** A soft reset has come to its end. */
  public final Bool clear = input(bool());

  /** A FINISH was executed. */
  public final Bool finished = input(bool());

  /** The last command was taken. */
  public final Bool emptied = input(bool());

  /** Something was achieved: the watchdog is content. */
  public final Bool progress = input(bool());

  /** Errors. */
  public final List<ErrorReport> errors;

  /** An error happens. */
  public final Bool failing = output(bool());

  /** An error is recorded. */
  public final Bool failed = output(bool());

  /** What this cycle adds to each {@link Counter} but the first two, in order. */
  public final List<UInt> increments;

  /** The checksum of each {@link Boundary} of which one is kept. */
  public final List<UInt> checksums;

  private final RegisterBank bank;

  public ControlUnit(Params p) {
    super(p);
    errors = each(p.errorSources(), i -> input(ErrorReport.type()));
    flowIndex = output(uint(log2Up(p.parameters().flowLayers())));
    Counter[] all = Counter.values();
    increments =
        each(
            all.length - FIRST_INCREMENT,
            i ->
                input(uintFor(all[i + FIRST_INCREMENT].mostPerCycle(p.parameters())))
                    .named(all[i + FIRST_INCREMENT].key()));

    var slave = add(new AxiLiteSlave(new AxiLiteSlave.Params(ADDRESS_BITS)));
    bus.passTo(slave.bus);
    bank = add(new RegisterBank(new RegisterBank.Params(p.parameters(), p.configurationHash())));
    drive(bank.write, slave.write);
    slave.writeRefused.set(bank.refused);
    drive(bank.read, slave.read);
    drive(slave.answer, bank.answer);
    bank.busy.set(busy);
    bank.clear.set(clear);

    start.set(bank.bit("CTRL", "start"));
    abort.set(bank.bit("CTRL", "abort"));
    softReset.set(bank.bit("CTRL", "soft_reset"));
    ringBase.set(
        cat(
            bank.value("RING_BASE_HI", "value"),
            bank.value("RING_BASE_LO", "base"),
            lit(0, Ring.ALIGNMENT_BITS)));
    ringSize.set(bank.value("RING_SIZE", "value"));
    tail.set(bank.value("TAIL", "value"));
    bank.status("HEAD", "value").set(head);
    describeStatus();
    describeFlow();
    List<Boundary> boundaries = Boundary.of(p.parameters());
    checksums =
        each(
            boundaries.size(),
            i -> input(uint(32)).named(boundaries.get(i).register().toLowerCase(Locale.ROOT)));
    loop(
        boundaries.size(),
        i -> bank.status(boundaries.get(i).register(), "value").set(checksums.get(i)));

    var counters = add(new Counters(Counters.Params.of(p.parameters())));
    counters.snapshot.set(bank.bit("CTRL", "cnt_snapshot"));
    counters.clear.set(bank.bit("CTRL", "cnt_clear"));
    drive(counters.read, bank.counterRead);
    drive(bank.counterAnswer, counters.answer);
    counters.increments.get(Counter.CYCLES_BUSY.ordinal()).set(busy.asUInt());
    counters.increments.get(Counter.CYCLES_IDLE.ordinal()).set(busy.not().asUInt());
    loop(
        all.length - FIRST_INCREMENT,
        i -> counters.increments.get(i + FIRST_INCREMENT).set(increments.get(i)));

    var watchdog = add(new Watchdog());
    watchdog.limit.set(bank.value("WATCHDOG", "value"));
    watchdog.busy.set(busy);
    watchdog.progress.set(progress);
    describeErrors(p, watchdog.barks);
    describeInterrupts(watchdog.barks, counters.overflow);
  }

  private void describeStatus() {
    bank.status("STATUS", "busy").set(busy.asUInt());
    bank.status("STATUS", "idle").set(busy.not().asUInt());
    bank.status("STATUS", "error").set(failed.asUInt());
    bank.status("STATUS", "running").set(running.asUInt());
    for (Engine engine : Engine.values()) {
      String field = engine.name().toLowerCase(Locale.ROOT) + "_busy";
      bank.status("STATUS", field).set(executing.bit(engine.ordinal()).asUInt());
    }
  }

  private void describeFlow() {
    drive(
        flow,
        new PolicySettings(
            bank.value("FLOW", "policy"),
            bank.value("FLOW", "hysteresis"),
            bank.value("FLOW", "period"),
            bank.value("FLOW", "share")));
    flowIndex.set(bank.value("FLOW_INDEX", "value"));
    bank.status("FLOW_STATE", "mode").set(flowEntry.mode());
    bank.status("FLOW_STATE", "best").set(flowEntry.best());
    bank.status("FLOW_STATE", "known").set(flowEntry.known());
    bank.status("FLOW_STATE", "age").set(flowEntry.age());
    bank.status("FLOW_STATE", "stale").set(flowStale.asUInt());
    bank.status("FLOW_SPENT", "value").set(flowEntry.spent());
    for (FlowMode mode : FlowMode.values()) {
      bank.status("FLOW_" + mode, "value").set(flowEntry.cycles().get(mode.ordinal()));
    }
  }

  private void describeErrors(Params p, Bool barks) {
    var recorder = add(new ErrorRecorder(new ErrorRecorder.Params(p.errorSources() + 1)));
    loop(p.errorSources(), i -> drive(recorder.reports.get(i), errors.get(i)));
    drive(
        recorder.reports.get(p.errorSources()),
        ErrorReport.of(barks, ErrorCode.WATCHDOG, lit(0, 32), executing));
    Bool held = no();
    for (ErrorCode code : ErrorCode.values()) {
      bank.raise("ERR_CODE", code.key()).set(recorder.codes.bit(code.ordinal()).asUInt());
      held = held.or(bank.bit("ERR_CODE", code.key()));
    }
    recorder.held.set(held);
    failed.set(held);
    failing.set(recorder.failing);
    bank.status("ERR_ADDR", "value").set(recorder.address);
    bank.status("ERR_INFO", "value").set(recorder.info);
  }

  private void describeInterrupts(Bool barks, Bool overflow) {
    Bool wanted = no();
    for (Interrupt interrupt : Interrupt.values()) {
      Bool event =
          switch (interrupt) {
            case DONE -> finished;
            case CMD_EMPTY -> emptied;
            case ERROR -> failing;
            case WATCHDOG -> barks;
            case CNT_OVERFLOW -> overflow;
          };
      Bool test = bank.bit("INTR_TEST", interrupt.key());
      bank.raise("INTR_STATE", interrupt.key()).set(event.or(test).asUInt());
      Bool enabled = bank.bit("INTR_ENABLE", interrupt.key());
      wanted = wanted.or(bank.bit("INTR_STATE", interrupt.key()).and(enabled));
    }
    var raised = reg(bool()).init(0);
    raised.next(wanted);
    irq.set(raised);
  }
}
