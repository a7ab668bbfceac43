package dev.ditto.hdl.lib.axi;

import static dev.ditto.hdl.Hdl.bool;
import static dev.ditto.hdl.Hdl.gives;
import static dev.ditto.hdl.Hdl.output;
import static dev.ditto.hdl.Hdl.reg;
import static dev.ditto.hdl.Hdl.stream;
import static dev.ditto.hdl.Hdl.takes;
import static dev.ditto.hdl.Hdl.uint;
import static dev.ditto.hdl.Hdl.when;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Stream;
import dev.ditto.hdl.UInt;

/**
 * The write half of a memory port. The beats of a burst are taken from {@code data} once the burst
 * has been accepted; its first beat may reach memory before its address.
 */
public final class AxiWriter extends Block {
  /**
   * @param outstanding bursts that may be open, at least 2
   */
  public record Params(int addressBits, int dataBits, int outstanding) {}

  /** What the client asks for. */
  public final Stream<Burst> requests;

  /** The beats of all bursts in order. */
  public final Stream<UInt> data;

  /** To the address channel. */
  public final Stream<Burst> bursts;

  /** To the data channel. */
  public final Stream<WriteBeat> beats;

  /** From the response channel. */
  public final Stream<UInt> responses;

  /** A burst was answered, well or not; for one cycle. */
  public final Bool answered = output(bool());

  /** A burst was answered with an error. */
  public final AxiFault fault;

  public AxiWriter(Params p) {
    super(p);
    requests = takes(Burst.type(p.addressBits()));
    data = takes(uint(p.dataBits()));
    bursts = gives(Burst.type(p.addressBits()));
    beats = gives(WriteBeat.type(p.dataBits()));
    responses = takes(uint(2));
    fault = output(AxiFault.type(p.addressBits()));

    // A burst enters three queues at once: for its address, its beats, and its response.
    Burst burst = requests.data();
    Stream<Burst> granted = stream(Burst.type(p.addressBits()));
    Stream<UInt> length = stream(uint(8));
    Stream<UInt> address = stream(uint(p.addressBits()));
    granted.offer(requests.valid().and(length.ready()).and(address.ready()), burst);
    length.offer(requests.valid().and(granted.ready()).and(address.ready()), burst.length());
    address.offer(requests.valid().and(granted.ready()).and(length.ready()), burst.address());
    requests.ready(granted.ready().and(length.ready()).and(address.ready()));
    Stream<Burst> issued = granted.stage();
    bursts.from(issued);

    Stream<UInt> filling = length.fifo(p.outstanding());
    Stream<WriteBeat> beat = stream(WriteBeat.type(p.dataBits()));
    var sent = reg(uint(8)).init(0);
    Bool last = sent.eq(filling.data());
    beat.offer(filling.valid().and(data.valid()), new WriteBeat(data.data(), last));
    data.ready(filling.valid().and(beat.ready()));
    filling.ready(beat.fires().and(last));
    when(beat.fires(), () -> sent.next(last.pick(0, sent.wrapPlus(1))));
    Stream<WriteBeat> leaving = beat.stage();
    beats.from(leaving);

    // Responses come only for open bursts, so there is always room for them.
    Stream<UInt> waiting = address.fifo(p.outstanding());
    var listening = reg(bool()).init(0);
    listening.next(true);
    responses.ready(listening);
    Bool answer = responses.fires();
    waiting.ready(answer);
    answered.set(answer);
    fault.occurs().set(answer.and(responses.data().bit(1)));
    fault.address().set(waiting.data());
    fault.response().set(responses.data());
  }
}
