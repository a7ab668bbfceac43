package dev.ditto.accel.rtl.pe;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.accel.rtl.encode.WindowFormat;
import dev.ditto.accel.rtl.reuse.WordRead;
import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Stream;
import dev.ditto.hdl.UInt;
import java.util.List;

/**
 * One port into the window memory, shared fairly by some row-PEs. It serves a request a cycle. Four
 * cycles after a request fires its window is either pushed to the row-PE or, when it has no token
 * and ends no row, dropped.
 */
public final class FetchArbiter extends Block {
  /**
   * @param array the array it belongs to
   * @param requesters row-PEs that it serves
   */
  public record Params(ArrayParameters array, int requesters) {}

  /** What the row-PEs want. */
  public final List<Stream<WindowRequest>> requests;

  /** To the window memory. */
  public final WordRead read;

  /** Word read, a cycle later. */
  public final UInt data;

  /** The window, for the row-PE that {@link #push} names. */
  public final FetchedWindow window;

  /** The row-PE, one bit each, that takes {@link #window} now. */
  public final UInt push;

  /** The row-PE, one bit each, whose window had nothing to say. */
  public final UInt dropped;

  /**
   * @param p shape
   */
  public FetchArbiter(Params p) {
    super(p);
    ArrayParameters array = p.array();
    WindowFormat format = array.pe().format();
    int n = p.requesters();
    requests = each(n, i -> takes(WindowRequest.type(array)));
    read = output(WordRead.type(array.windowDepth()));
    data = input(uint(format.bits()));
    window = output(FetchedWindow.type(array.pe()));
    push = output(uint(n));
    dropped = output(uint(n));

    // First cycle: choose.
    UInt wanted = pack(each(n, i -> requests.get(i).valid()));
    UInt chosen = RoundRobin.choose(wanted);
    loop(n, i -> requests.get(i).ready(chosen.bit(i)));
    var asked = reg(uint(n)).init(0);
    var request = reg(WindowRequest.type(array));
    asked.next(chosen);
    UInt granted = OneHot.pick(chosen, each(n, i -> pack(requests.get(i).data())));
    next(request, unpack(WindowRequest.type(array), granted));

    // Second: read.
    drive(read, new WordRead(asked.any(), request.address()));
    var reading = reg(uint(n)).init(0);
    var readingEmpty = reg(bool());
    var readingTag = reg(WindowTag.type(array.pe()));
    reading.next(asked);
    readingEmpty.next(request.empty());
    next(readingTag, request.tag());

    // Third: keep what was read.
    var arrived = reg(uint(n)).init(0);
    var fetched = reg(FetchedWindow.type(array.pe()));
    arrived.next(reading);
    UInt flags = readingEmpty.pick(lit(0, format.flags()), format.flags(data));
    next(fetched, new FetchedWindow(flags, format.digits(data), readingTag));

    // Fourth: hand over, or drop.
    Bool speaks = fetched.flags().any().or(fetched.tag().last());
    push.set(speaks.pick(arrived, lit(0, n)));
    dropped.set(speaks.pick(lit(0, n), arrived));
    drive(window, fetched);
  }
}
