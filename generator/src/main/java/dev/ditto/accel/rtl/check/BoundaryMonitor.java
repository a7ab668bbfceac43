package dev.ditto.accel.rtl.check;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.regs.Boundary;
import dev.ditto.accel.rtl.encode.WindowFormat;
import dev.ditto.accel.rtl.reuse.WordWrite;
import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.UInt;
import java.util.List;

/** Looks on at every {@link Boundary} and keeps its checksum. Nothing depends on it. */
public final class BoundaryMonitor extends Block {
  /** Beats are numbered modulo 2^16. */
  private static final int NUMBER_BITS = 16;

  /** A beat has come from memory for LOAD. */
  public final Bool loads = input(bool());

  /** It. */
  public final UInt loaded;

  /** Into WINDOW. */
  public final WordWrite window;

  /** Sums that are added to Y. */
  public final WordWrite sums;

  /** Into VECTOR, from the vector unit. */
  public final WordWrite values;

  /** Into CODE, from the vector unit. */
  public final WordWrite codes;

  /** A beat goes to memory. */
  public final Bool stores = input(bool());

  /** It. */
  public final UInt stored;

  /** A soft reset has come to its end. */
  public final Bool clear = input(bool());

  /** The checksum of each boundary. */
  public final List<UInt> checksums =
      each(Boundary.values().length, i -> output(uint(32)).named(Boundary.values()[i].key()));

  /**
   * @param p of the accelerator
   */
  public BoundaryMonitor(Parameters p) {
    super(p);
    loaded = input(uint(p.axiDataBits()));
    window = input(WordWrite.type(p.windowDepth(), WindowFormat.of(p).bits()));
    sums = input(WordWrite.type(p.yDepth(), 8 * p.yWordBytes()));
    values = input(WordWrite.type(p.vectorDepth(), 8 * p.vectorWordBytes()));
    codes = input(WordWrite.type(p.codeDepth(), 8 * p.columns()));
    stored = input(uint(p.axiDataBits()));
    for (Boundary boundary : Boundary.values()) {
      WordWrite word =
          switch (boundary) {
            case LOAD -> numbered(loads, loaded);
            case ENCODE -> window;
            case COMPUTE -> sums;
            case VALUES -> values;
            case CODES -> codes;
            case STORE -> numbered(stores, stored);
          };
      var checksum =
          add(new BoundarySum(new BoundarySum.Params(word.address().width(), word.data().width())));
      drive(checksum.word, word);
      checksum.clear.set(clear);
      checksums.get(boundary.ordinal()).set(checksum.sum);
    }
  }

  /** Beats come in the order of their commands. */
  private WordWrite numbered(Bool passes, UInt beat) {
    var number = reg(uint(NUMBER_BITS)).init(0);
    when(passes, () -> number.next(number.wrapPlus(1)));
    when(clear, () -> number.next(0));
    return new WordWrite(passes, number, beat);
  }
}
