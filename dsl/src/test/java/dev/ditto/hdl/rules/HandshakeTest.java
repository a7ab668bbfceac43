package dev.ditto.hdl.rules;

import static dev.ditto.hdl.Hdl.*;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Stream;
import dev.ditto.hdl.UInt;
import org.junit.jupiter.api.Test;

class HandshakeTest {
  private final Mistakes mistakes = new Mistakes(getClass());

  /** Offers only while its consumer is ready. */
  static final class Waits extends Block {
    final Bool go = input(bool());
    final Stream<UInt> out = gives(uint(4)); // @out

    Waits() {
      var sent = reg(uint(4)).init(0);
      var moves = wire(bool());
      moves.set(go.and(out.ready())); // @moves
      out.offer(moves, sent); // @offer
      when(out.fires(), () -> sent.next(sent.wrapPlus(1)));
    }
  }

  /** Uses it, and passes its stream on: what the child does wrong is found once, in the child. */
  static final class AroundWaits extends Block {
    final Bool go = input(bool());
    final Stream<UInt> out = gives(uint(4));

    AroundWaits() {
      var inner = add(new Waits());
      inner.go.set(go);
      out.from(inner.out);
    }
  }

  @Test
  void validNeverWaitsForReady() {
    mistakes.expect(
        AroundWaits::new,
        """
        1 mistake in the design
        handshake in Waits: output 'out_valid' (1 bit) waits for input 'out_ready' (1 bit) of the same stream; a consumer that waits for valid waits forever
            'out_valid' follows 'moves' at @offer
            'moves' follows 'out_ready' at @moves
            the stream is made at @out
            fix: offer whenever there is an item, whatever ready is, and move on when both are high
        """);
  }

  /** A consumer that is ready by itself. */
  static final class Sink extends Block {
    final Stream<UInt> in = takes(uint(4)); // @in
    final UInt last = output(uint(4));

    Sink() {
      var full = reg(bool()).init(0);
      var kept = reg(uint(4)).init(0);
      full.next(full.not());
      in.ready(full.not());
      when(in.fires(), () -> kept.next(in.data()));
      last.set(kept);
    }
  }

  /** Offers to a child what the child is ready for. */
  static final class Parent extends Block {
    final Stream<UInt> in = takes(uint(4));
    final UInt last = output(uint(4));

    Parent() {
      var sink = add(new Sink());
      var moves = in.valid().and(sink.in.ready());
      sink.in.offer(moves, in.data()); // @parent
      in.ready(moves);
      last.set(sink.last);
    }
  }

  @Test
  void theSameTowardsAChild() {
    mistakes.expect(
        Parent::new,
        """
        1 mistake in the design
        handshake in Parent: input 'in_valid' (1 bit) of child 'sink' waits for output 'in_ready' (1 bit) of child 'sink' of the same stream; a consumer that waits for valid waits forever
            'sink_in_valid' follows 'sink_in_ready' at @parent
            the stream is made at @in
            fix: offer whenever there is an item, whatever ready is, and move on when both are high
        """);
  }

  /** Passes items on while a gate is open. */
  static final class Gate extends Block {
    final Bool open = input(bool());
    final Stream<UInt> in = takes(uint(4));
    final Stream<UInt> out = gives(uint(4));

    Gate() {
      out.from(in.gate(open));
    }
  }

  /** Opens a child's gate only when the items can leave. */
  static final class Opens extends Block {
    final Stream<UInt> in = takes(uint(4));
    final Stream<UInt> out = gives(uint(4)); // @opens

    Opens() {
      var gate = add(new Gate()); // @child
      gate.open.set(out.ready()); // @open
      gate.in.from(in);
      out.from(gate.out); // @pass
    }
  }

  @Test
  void theWayMayLeadThroughAChild() {
    mistakes.expect(
        Opens::new,
        """
        1 mistake in the design
        handshake in Opens: output 'out_valid' (1 bit) waits for input 'out_ready' (1 bit) of the same stream; a consumer that waits for valid waits forever
            'out_valid' follows 'gate_out_valid' at @pass
            'gate_out_valid' follows 'gate_open' inside the child at @child
            'gate_open' follows 'out_ready' at @open
            the stream is made at @opens
            fix: offer whenever there is an item, whatever ready is, and move on when both are high
        """);
  }

  /** Ports of a bus. */
  static final class Bus extends Block {
    final Bool request = input(bool());
    final Bool arvalid = output(bool());
    final Bool arready = input(bool());

    Bus() {
      handshake(arvalid, arready); // @bus
      arvalid.set(request.and(arready)); // @arvalid
    }
  }

  @Test
  void portsThatAreDeclaredAsAHandshakeKeepItToo() {
    mistakes.expect(
        Bus::new,
        """
        1 mistake in the design
        handshake in Bus: output 'arvalid' (1 bit) waits for input 'arready' (1 bit) of the same stream; a consumer that waits for valid waits forever
            'arvalid' follows 'arready' at @arvalid
            the stream is made at @bus
            fix: offer whenever there is an item, whatever ready is, and move on when both are high
        """);
  }

  /** Not ports. */
  static final class Computed extends Block {
    final Bool request = input(bool());
    final Bool arvalid = output(bool());
    final Bool arready = input(bool());

    Computed() {
      var shown = arvalid.and(arready); // @shown
      handshake(shown, arready); // @declared
      arvalid.set(request.or(shown.not()));
    }
  }

  @Test
  void onlyPortsAreDeclaredAsAHandshake() {
    mistakes.expect(
        Computed::new,
        """
        1 mistake in the design
        target in Computed: the value 'shown' (Bool) is no port of this block, so it takes part in no handshake
            here at @declared
            made at @shown
            fix: name the ports of the block whose constructor this is
        """);
  }

  /** Takes a pair, when both halves are there: each ready waits for both valids. */
  static final class Join extends Block {
    final Stream<UInt> left = takes(uint(4));
    final Stream<UInt> right = takes(uint(4));
    final Stream<UInt> out = gives(uint(4));

    Join() {
      out.offer(left.valid().and(right.valid()), left.data().wrapPlus(right.data()));
      left.ready(out.fires());
      right.ready(out.fires());
    }
  }

  /** Gives an item to two, and moves when both have it: a sent half is not offered again. */
  static final class Fork extends Block {
    final Stream<UInt> in = takes(uint(4));
    final Stream<UInt> left = gives(uint(4));
    final Stream<UInt> right = gives(uint(4));

    Fork() {
      var leftDone = reg(bool()).init(0);
      var rightDone = reg(bool()).init(0);
      left.offer(in.valid().and(leftDone.not()), in.data());
      right.offer(in.valid().and(rightDone.not()), in.data());
      var leftHas = leftDone.or(left.ready());
      var rightHas = rightDone.or(right.ready());
      in.ready(leftHas.and(rightHas));
      leftDone.next(in.valid().and(leftHas).and(rightHas.not()));
      rightDone.next(in.valid().and(rightHas).and(leftHas.not()));
    }
  }

  @Test
  void readyMayFollowValidAndOtherReadies() {
    assertDoesNotThrow(() -> elaborate(Join::new));
    assertDoesNotThrow(() -> elaborate(Fork::new));
    assertDoesNotThrow(() -> elaborate(Gate::new));
  }
}
