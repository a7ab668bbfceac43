package dev.ditto.hdl.lib.axi;

import static dev.ditto.hdl.Hdl.assertAlways;
import static dev.ditto.hdl.Hdl.assume;
import static dev.ditto.hdl.Hdl.bool;
import static dev.ditto.hdl.Hdl.cover;
import static dev.ditto.hdl.Hdl.formal;
import static dev.ditto.hdl.Hdl.input;
import static dev.ditto.hdl.Hdl.lit;
import static dev.ditto.hdl.Hdl.output;
import static dev.ditto.hdl.Hdl.reg;
import static dev.ditto.hdl.Hdl.uint;
import static dev.ditto.hdl.Hdl.unused;
import static dev.ditto.hdl.Hdl.when;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.UInt;

/**
 * Turns AXI4-Lite into single register accesses. Address and data of a write may come in either
 * order. A write takes two cycles; reads and writes do not wait for each other. Protection bits are
 * ignored.
 */
public final class AxiLiteSlave extends Block {
  private static final int OKAY = 0;
  private static final int SLVERR = 2;

  /**
   * Shape of the port.
   *
   * @param addressBits how many the slave looks at, 3 to 64: two of them point into a word
   */
  public record Params(int addressBits) {
    public Params {
      AxiShape.check("AXI4-Lite slave", "addressBits", addressBits, 3, 64);
    }
  }

  /** The bus. */
  public final AxiLitePorts bus;

  /** A write; it takes effect at the end of its cycle. */
  public final RegisterWrite write;

  /** Whether the write of this cycle is answered with SLVERR. */
  public final Bool writeRefused = input(bool());

  /** A read; the next one comes only after its answer. */
  public final RegisterRead read;

  /** The answer to the last read. */
  public final RegisterAnswer answer = input(RegisterAnswer.type());

  public AxiLiteSlave(Params p) {
    super(p);
    bus = AxiLitePorts.slave(p.addressBits());
    write = output(RegisterWrite.type(p.addressBits()));
    read = output(RegisterRead.type(p.addressBits()));
    unused(bus.awprot(), bus.arprot());
    describeWrites(p);
    describeReads(p);
  }

  private void describeWrites(Params p) {
    var addressReady = reg(bool()).init(0);
    var addressHeld = reg(bool()).init(0);
    var writeWord = reg(uint(p.addressBits() - 2));
    var dataReady = reg(bool()).init(0);
    var dataHeld = reg(bool()).init(0);
    var writeData = reg(uint(32));
    var writeStrobe = reg(uint(4));
    var responding = reg(bool()).init(0);
    var response = reg(uint(2)).init(0);

    Bool acts = addressHeld.and(dataHeld).and(responding.not().or(bus.bready()));
    Bool takesAddress = bus.awvalid().and(addressReady);
    Bool takesData = bus.wvalid().and(dataReady);

    bus.awready().set(addressReady);
    addressReady.next(acts.or(addressHeld.or(takesAddress).not()));
    when(acts, () -> addressHeld.next(false)).elseWhen(takesAddress, () -> addressHeld.next(true));
    when(takesAddress, () -> writeWord.next(bus.awaddr().bits(p.addressBits() - 1, 2)));

    bus.wready().set(dataReady);
    dataReady.next(acts.or(dataHeld.or(takesData).not()));
    when(acts, () -> dataHeld.next(false)).elseWhen(takesData, () -> dataHeld.next(true));
    when(
        takesData,
        () -> {
          writeData.next(bus.wdata());
          writeStrobe.next(bus.wstrb());
        });

    write.enable().set(acts);
    write.word().set(writeWord);
    write.data().set(writeData);
    write.strobe().set(writeStrobe);

    bus.bvalid().set(responding);
    bus.bresp().set(response);
    when(
            acts,
            () -> {
              responding.next(true);
              response.next(resp(writeRefused));
            })
        .elseWhen(bus.bready(), () -> responding.next(false));
    formal(
        () -> {
          assertAlways(addressReady.and(addressHeld).not(), "room_for_address");
          assertAlways(dataReady.and(dataHeld).not(), "room_for_data");
          var open = Outstanding.count(takesAddress, bus.bvalid().and(bus.bready()));
          var openData = Outstanding.count(takesData, bus.bvalid().and(bus.bready()));
          UInt due = responding.asUInt();
          assertAlways(open.eq(addressHeld.asUInt().plus(due)), "one_response_an_address");
          assertAlways(openData.eq(dataHeld.asUInt().plus(due)), "one_response_a_datum");
          when(bus.bvalid(), () -> assertAlways(open.ne(0).and(openData.ne(0)), "asked_before"));
          cover(bus.bvalid().and(open.eq(2)), "answers_while_the_next_waits");
        });
  }

  private static UInt resp(Bool refused) {
    return refused.pick(lit(SLVERR, 2), OKAY);
  }

  private void describeReads(Params p) {
    var ready = reg(bool()).init(0);
    var held = reg(bool()).init(0);
    var asked = reg(bool()).init(0);
    var readWord = reg(uint(p.addressBits() - 2));
    var readData = reg(uint(32)).init(0);
    var readResponse = reg(uint(2)).init(0);
    var answering = reg(bool()).init(0);

    Bool takes = bus.arvalid().and(ready);
    Bool acts = held.and(asked.not()).and(answering.not().or(bus.rready()));

    bus.arready().set(ready);
    ready.next(acts.or(held.or(takes).not()));
    when(acts, () -> held.next(false)).elseWhen(takes, () -> held.next(true));
    when(takes, () -> readWord.next(bus.araddr().bits(p.addressBits() - 1, 2)));

    read.enable().set(acts);
    read.word().set(readWord);
    when(acts, () -> asked.next(true)).elseWhen(answer.done(), () -> asked.next(false));

    bus.rvalid().set(answering);
    bus.rdata().set(readData);
    bus.rresp().set(readResponse);
    when(
            answer.done(),
            () -> {
              answering.next(true);
              readData.next(answer.data());
              readResponse.next(resp(answer.refused()));
            })
        .elseWhen(bus.rready(), () -> answering.next(false));
    formal(
        () -> {
          when(answer.done(), () -> assume(asked, "answers_a_read"));
          assertAlways(ready.and(held).not(), "room_for_read");
          var open = Outstanding.count(takes, bus.rvalid().and(bus.rready()));
          UInt inside = held.asUInt().plus(asked.or(answering).asUInt());
          assertAlways(asked.and(answering).not(), "one_answer_at_a_time");
          assertAlways(open.eq(inside), "one_response_a_read");
          when(bus.rvalid(), () -> assertAlways(open.ne(0), "read_before"));
          cover(bus.rvalid().and(open.eq(2)), "answers_while_a_read_waits");
        });
  }
}
