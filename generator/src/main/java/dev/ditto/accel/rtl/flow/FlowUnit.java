package dev.ditto.accel.rtl.flow;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.accel.Parameters;
import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Stream;
import dev.ditto.hdl.UInt;

/**
 * Knows the mode of each layer, and chooses it anew at each step: {@link
 * dev.ditto.accel.flow.FlowTable} in hardware.
 *
 * <pre>{@code
 * oldest command -> FlowMeter ----+
 * commands -> offered modes ------+-> FlowDecision -> table -> mode of a command
 *                      table -----+
 * }</pre>
 *
 * <p>A step goes once over the table, a layer a cycle; so does the end of a reset, as the first
 * step of a run does, since memories are not reset.
 */
public final class FlowUnit extends Block {
  /**
   * @param layers that it knows, a power of two
   */
  public record Params(int layers) {
    static Params of(Parameters p) {
      return new Params(p.flowLayers());
    }
  }

  /** A layer in turn: its place in the table, and whether there is one. */
  private record Turn(Bool valid, UInt layer) {
    Turn later(int cycles) {
      return delay(this, cycles, turn -> turn.valid().init(0));
    }
  }

  /** What software says. */
  public final PolicySettings settings = input(PolicySettings.type());

  /** A command is not completed. */
  public final Bool working = input(bool());

  /** Layer of the oldest. */
  public final UInt workLayer;

  /** A command goes by; only while {@link #ready}, and not in two cycles in a row. */
  public final CommandFlow command = input(CommandFlow.type());

  /** The mode of its layer, a cycle later. */
  public final UInt mode = output(uint(TableEntry.MODE_BITS));

  /** A step begins: the first of a run, or another. No engine is at work. */
  public final Stream<Bool> step = takes(bool());

  /** The table can be asked. */
  public final Bool ready = output(bool());

  /** The layer that software wants to see. */
  public final UInt index;

  /** What is known of it, as soon as nobody else needs the table. */
  public final TableEntry shown = output(TableEntry.type());

  /** What is shown is still of another layer. */
  public final Bool stale = output(bool());

  /**
   * @param p of the accelerator
   */
  public FlowUnit(Parameters p) {
    this(Params.of(p));
  }

  FlowUnit(Params p) {
    super(p);
    int layerBits = log2Up(p.layers());
    workLayer = input(uint(layerBits));
    index = input(uint(layerBits));

    var meter = add(new FlowMeter(new FlowMeter.Params(p.layers(), TableEntry.CYCLE_BITS)));
    var decision = add(new FlowDecision());
    meter.working.set(working);
    meter.layer.set(workLayer);
    drive(decision.settings, settings);

    // Layers have their turns one after the other: read, decide, write.
    var going = reg(bool()).init(1);
    var first = reg(bool()).init(1);
    var layer = reg(uint(layerBits)).init(0);
    Turn reading = new Turn(going, layer);
    Turn deciding = reading.later(1);
    Turn writing = deciding.later(FlowDecision.LATENCY);
    Bool idle = going.or(deciding.valid()).or(writing.valid()).not();
    step.ready(idle.and(meter.settled));
    when(
            step.fires(),
            () -> {
              going.next(1);
              first.next(step.data());
            })
        .elseWhen(going.and(layer.all()), () -> going.next(0));
    layer.next(layer.wrapPlus(going.asUInt()));
    ready.set(idle);
    meter.take.set(going);
    meter.takeLayer.set(layer);

    // Modes that layers have commands for: seen as commands go by, and one cycle later noted.
    UInt asked = command.layer().trunc(layerBits);
    var offers = memory(uint(TableEntry.MODES), p.layers());
    UInt offered = offers.read(going.pick(layer, asked), going.or(command.valid()));
    var notes = reg(CommandFlow.type(), 0);
    next(notes, command);
    Bool forgets = writing.valid().and(first);
    offers.write(
        forgets.pick(writing.layer(), notes.layer().trunc(layerBits)),
        forgets.pick(0, offered.or(notes.modes())),
        forgets.or(notes.valid()));

    var table = memory(TableEntry.type(), p.layers());
    UInt address = going.pick(layer, command.valid().pick(asked, index));
    TableEntry found = table.read(address, yes());
    mode.set(found.mode());
    drive(decision.entry, found);
    decision.offered.set(offered);
    decision.measured.set(meter.cycles);
    TableEntry fresh = unpack(TableEntry.type(), lit(0, TableEntry.type().width()));
    table.write(writing.layer(), mux(first, fresh, decision.next), writing.valid());

    var shows = reg(bool()).init(0);
    var wanted = reg(uint(layerBits)).init(0);
    TableEntry kept = reg(TableEntry.type(), 0);
    var keptOf = reg(uint(layerBits)).init(0);
    shows.next(idle.and(command.valid().not()));
    wanted.next(index);
    when(
        shows,
        () -> {
          next(kept, found);
          keptOf.next(wanted);
        });
    drive(shown, kept);
    stale.set(keptOf.ne(index));
  }
}
