package dev.ditto.interpreter;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.PeStyle;
import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.Space;
import dev.ditto.accel.isa.Vector;
import dev.ditto.accel.isa.VectorFunction;
import dev.ditto.accel.regs.Boundary;
import dev.ditto.arithmetic.DigitCode;
import dev.ditto.arithmetic.PlacedSum;
import java.util.EnumMap;
import java.util.Map;

/** What the checksum registers must show, from what commands mean. */
final class BoundaryTally implements BoundaryListener {
  private static final int NUMBERS = 0xffff;

  private final Parameters p;
  private final DigitCode digits;
  private final boolean dense;
  private final Map<Boundary, PlacedSum> sums = new EnumMap<>(Boundary.class);
  private int loaded;
  private int stored;

  BoundaryTally(Parameters p) {
    this.p = p;
    digits = DigitCode.of(p.digitBits());
    dense = p.peStyle() == PeStyle.DENSE;
    for (Boundary boundary : Boundary.values()) {
      sums.put(boundary, new PlacedSum());
    }
  }

  int value(Boundary boundary) {
    return sums.get(boundary).value();
  }

  @Override
  public void load(byte[] bytes) {
    loaded = beats(Boundary.LOAD, loaded, bytes);
  }

  @Override
  public void store(byte[] bytes) {
    stored = beats(Boundary.STORE, stored, bytes);
  }

  private int beats(Boundary boundary, int first, byte[] bytes) {
    int number = first;
    for (int at = 0; at < bytes.length; at += p.beatBytes()) {
      sums.get(boundary).add(number, bytes, at, p.beatBytes());
      number = number + 1 & NUMBERS;
    }
    return number;
  }

  @Override
  public void window(int place, int[] differences, int valid) {
    int flags = p.windowFlags();
    Bits word = new Bits(p.windowBits());
    for (int digit = 0; digit < flags; digit++) {
      int element = digit % Parameters.WINDOW;
      int difference = differences[element];
      boolean high = digit >= Parameters.WINDOW;
      int value = dense ? difference : high ? digits.high(difference) : digits.low(difference);
      word.put(digit, 1, element < valid && (dense || value != 0) ? 1 : 0);
      word.put(flags + digit * p.tokenDigitBits(), p.tokenDigitBits(), value);
    }
    sums.get(Boundary.ENCODE).add(place, word.pieces);
  }

  @Override
  public void row(int place, int[] row) {
    sums.get(Boundary.COMPUTE).add(place, row);
  }

  /** Each word counts once. */
  @Override
  public void written(Command command, Scratchpads pads) {
    if (command instanceof Vector c) {
      if (c.computes() && c.toVector()) {
        words(Boundary.VALUES, pads, Space.VECTOR, c.vector(), c.rows());
      }
      if (c.function() == VectorFunction.EXPONENT || c.computes() && c.toCode()) {
        words(Boundary.CODES, pads, Space.CODE, c.code(), c.rows());
      }
    } else if (command instanceof Command.Transpose c) {
      words(Boundary.CODES, pads, Space.CODE, c.to(), p.columns());
    }
  }

  private void words(Boundary boundary, Scratchpads pads, Space space, long first, long count) {
    int at = pads.at(space, first, count);
    int bytes = pads.wordBytes(space);
    for (int i = 0; i < count; i++) {
      sums.get(boundary).add((int) first + i, pads.of(space).array(), at + i * bytes, bytes);
    }
  }

  /** A word whose fields begin at any bit. */
  private static final class Bits {
    final int[] pieces;

    Bits(int bits) {
      pieces = new int[(bits + Integer.SIZE - 1) / Integer.SIZE];
    }

    void put(int at, int bits, int value) {
      int piece = at / Integer.SIZE;
      long field = (value & (1L << bits) - 1) << at % Integer.SIZE;
      pieces[piece] |= (int) field;
      if (field >>> Integer.SIZE != 0) {
        pieces[piece + 1] |= (int) (field >>> Integer.SIZE);
      }
    }
  }
}
