package dev.ditto.hdl.lib.axi;

import static dev.ditto.hdl.Hdl.add;
import static dev.ditto.hdl.Hdl.assertAlways;
import static dev.ditto.hdl.Hdl.assume;
import static dev.ditto.hdl.Hdl.bool;
import static dev.ditto.hdl.Hdl.cover;
import static dev.ditto.hdl.Hdl.each;
import static dev.ditto.hdl.Hdl.formal;
import static dev.ditto.hdl.Hdl.gives;
import static dev.ditto.hdl.Hdl.lit;
import static dev.ditto.hdl.Hdl.log2Up;
import static dev.ditto.hdl.Hdl.loop;
import static dev.ditto.hdl.Hdl.mux;
import static dev.ditto.hdl.Hdl.output;
import static dev.ditto.hdl.Hdl.reduce;
import static dev.ditto.hdl.Hdl.reg;
import static dev.ditto.hdl.Hdl.stream;
import static dev.ditto.hdl.Hdl.struct;
import static dev.ditto.hdl.Hdl.takes;
import static dev.ditto.hdl.Hdl.uint;
import static dev.ditto.hdl.Hdl.unreset;
import static dev.ditto.hdl.Hdl.when;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Stream;
import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.lib.Fifo;
import java.util.List;

/**
 * Shares the read half of a memory port among clients; the first client has priority, but overtakes
 * no request that already waits for room. Beats come back in the order of the bursts, each to the
 * client that asked. A client may make the others wait for its beats only as long as it surely will
 * take them.
 */
public final class AxiReader extends Block {
  /**
   * @param addressBits up to 64
   * @param dataBits of a beat, a power of two from 8 to 1024
   * @param clients that ask, at least 1
   * @param outstanding bursts that may be open, 2 to 256
   */
  public record Params(int addressBits, int dataBits, int clients, int outstanding) {
    public Params {
      AxiShape.check("AXI reader", addressBits, dataBits);
      AxiShape.check("AXI reader", "clients", clients, 1, 256);
      AxiShape.check("AXI reader", "outstanding", outstanding, 2, 256);
    }
  }

  /** Whose burst it is, and where it began. */
  private record Owner(UInt client, UInt address) {}

  /** What the clients ask for. */
  public final List<Stream<Burst>> requests;

  /** What the clients get. */
  public final List<Stream<ReadBeat>> beats;

  /** To the address channel. */
  public final Stream<Burst> bursts;

  /** From the data channel. */
  public final Stream<ReadBeat> arriving;

  /** A beat came with an error; it is given to its client all the same. */
  public final AxiFault fault;

  /** A burst is open. */
  public final Bool open = output(bool());

  public AxiReader(Params p) {
    super(p);
    requests = each(p.clients(), i -> takes(Burst.type(p.addressBits())));
    beats = each(p.clients(), i -> gives(ReadBeat.type(p.dataBits())));
    bursts = gives(Burst.type(p.addressBits()));
    arriving = takes(ReadBeat.type(p.dataBits()));
    fault = output(AxiFault.type(p.addressBits()));

    int clientBits = log2Up(p.clients());
    Type<Owner> ownerType = struct(Owner.class, uint(clientBits), uint(p.addressBits()));
    Stream<Owner> asked = stream(ownerType);
    Stream<Burst> granted = stream(Burst.type(p.addressBits()));
    Bool anyone = reduce(requests.stream().map(Stream::valid).toList(), Bool::or);
    Bool grants = asked.ready().and(granted.ready());
    UInt client = p.clients() == 1 ? lit(0, clientBits) : chosen(anyone.and(grants.not()));
    Burst burst = mux(client, requests.stream().map(Stream::data).toList());
    asked.offer(anyone.and(granted.ready()), new Owner(client, burst.address()));
    granted.offer(anyone.and(asked.ready()), burst);
    loop(p.clients(), i -> requests.get(i).ready(grants.and(client.eq(i))));
    Stream<Burst> issued = granted.stage();
    bursts.from(issued);

    var owners = add(new Fifo<>(new Fifo.Params<>(ownerType, p.outstanding())));
    owners.in.from(asked);
    Stream<Owner> owner = owners.out;
    unreset("a beat comes only after a request, whose owner waits here by then", owner.data());
    Stream<ReadBeat> beat = arriving.skid();
    loop(
        p.clients(),
        i -> beats.get(i).offer(beat.valid().and(owner.data().client().eq(i)), beat.data()));
    beat.ready(mux(owner.data().client(), beats.stream().map(Stream::ready).toList()));
    owner.ready(beat.fires().and(beat.data().last()));
    fault.occurs().set(beat.fires().and(beat.data().response().bit(1)));
    fault.address().set(owner.data().address());
    fault.response().set(beat.data().response());
    open.set(owner.valid());
    formal(
        () -> {
          Bool takes = reduce(requests.stream().map(Stream::fires).toList(), Bool::or);
          assertAlways(takes.eq(asked.fires()), "notes_whose_burst_it_takes");
          assertAlways(takes.eq(granted.fires()), "issues_what_it_takes");
          describeBursts(p.dataBits() / 8);
          describeBeats(owners, beat);
        });
  }

  /**
   * The client whose turn it is.
   *
   * @param mustWait it asks for a burst for which there is no room; then it keeps its place, even
   *     when one with priority comes
   */
  private UInt chosen(Bool mustWait) {
    UInt first = first();
    var waits = reg(bool()).init(0);
    var waiting = reg(first.type());
    UInt client = waits.pick(waiting, first);
    waits.next(mustWait);
    waiting.next(client);
    formal(
        () -> {
          when(waits, () -> assertAlways(waiting.le(requests.size() - 1), "waiting_in_range"));
          var asks = mux(waiting, requests.stream().map(Stream::valid).toList());
          when(waits, () -> assertAlways(asks, "waiting_client_asks"));
          cover(waits.and(waiting.ne(first)), "keeps_its_place");
        });
    return client;
  }

  private void describeBursts(int beatBytes) {
    loop(
        requests.size(),
        i -> {
          Stream<Burst> asked = requests.get(i);
          Bool within = asked.data().within4K(beatBytes);
          when(asked.valid(), () -> assume(within, "asks_within_4_kilobytes"));
        });
    Bool within = bursts.data().within4K(beatBytes);
    when(bursts.valid(), () -> assertAlways(within, "within_4_kilobytes"));
  }

  /** Each burst that was accepted is offered, in memory, or kept with its last beat. */
  private void describeBeats(Fifo<Owner> owners, Stream<ReadBeat> beat) {
    Bool ends = arriving.fires().and(arriving.data().last());
    var inMemory = Outstanding.count(bursts.fires(), ends);
    when(arriving.valid(), () -> assume(inMemory.ne(0), "memory_was_asked"));
    Bool kept = arriving.ready().not();
    Bool last = beat.data().last();
    UInt offeredOrEnded = bursts.valid().asUInt().plus(kept.and(last).asUInt());
    assertAlways(owners.count.eq(inMemory.plus(offeredOrEnded)), "counts_open_bursts");
    when(kept.and(last.not()), () -> assertAlways(inMemory.ne(0), "keeps_a_beat_of_an_open_burst"));
    when(beat.valid(), () -> assertAlways(owners.out.valid(), "beat_has_an_owner"));
    cover(beat.fires().and(owners.in.ready().not()), "beat_while_no_burst_fits");
  }

  /** The first client that asks. */
  private UInt first() {
    int last = requests.size() - 1;
    UInt choice = lit(last, log2Up(requests.size()));
    for (int i = last - 1; i >= 0; i--) {
      choice = requests.get(i).valid().pick(i, choice);
    }
    return choice;
  }
}
