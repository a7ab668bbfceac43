package dev.ditto.accel.rtl.vector;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.accel.MemoryStyle;
import dev.ditto.accel.Parameters;
import dev.ditto.accel.rtl.reuse.WordRead;
import dev.ditto.accel.rtl.reuse.WordWrite;
import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Stream;
import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.graph.Memory;
import java.util.ArrayList;
import java.util.List;

/**
 * Executes TRANSPOSE commands: takes a row a cycle, then gives a column a cycle.
 *
 * <p>Codes stand in as many banks as there are columns, a byte wide, askew: the code of row m and
 * column n at place m of bank m + n (modulo the columns). So the codes of a row are in different
 * banks, and those of a column are, too. A rotation brings the codes of a row to their banks, and
 * the same one brings the codes of a column back.
 */
public final class Transposer extends Block {
  /**
   * @param columns of a block, and rows
   * @param codeDepth words of CODE
   * @param style what to build the banks from when they are large
   */
  public record Params(int columns, int codeDepth, Memory.Style style) {
    public Params {
      if (columns < 2) {
        throw new IllegalArgumentException("a block of " + columns + " column is its transpose");
      }
    }

    static Params of(VectorUnit.Params p) {
      return new Params(p.columns(), p.codeDepth(), p.style());
    }

    private Memory.Style bankStyle() {
      return CODE * columns <= MemoryStyle.SMALL_BITS ? Memory.Style.AUTO : style;
    }

    private Type<UInt> place() {
      return uint(log2Up(columns));
    }
  }

  private static final int CODE = VectorUnit.CODE;

  /** Commands, in order. */
  public final Stream<TransposeCommand> command;

  /** A command is done. */
  public final Bool done = output(bool());

  /** Of CODE. */
  public final WordRead codeRead;

  /** Word of CODE: 8 bits a column. */
  public final UInt codeData;

  /** Into CODE. */
  public final WordWrite codeWrite;

  private enum Phase {
    IDLE,
    ROWS,
    TURN,
    COLUMNS,
    END
  }

  /** A row on its way into the banks, or a column on its way out of them. */
  private record Errand(Bool valid, Bool last, UInt turn) {
    Errand later() {
      return delay(this, 1, errand -> errand.valid().init(0));
    }
  }

  /**
   * @param parameters of the accelerator
   */
  public Transposer(Parameters parameters) {
    this(Params.of(VectorUnit.Params.of(parameters)));
  }

  Transposer(Params p) {
    super(p);
    int columns = p.columns();
    command = takes(TransposeCommand.type(p.codeDepth()));
    codeRead = output(WordRead.type(p.codeDepth()));
    codeData = input(uint(CODE * columns));
    codeWrite = output(WordWrite.type(p.codeDepth(), CODE * columns));

    var phase = states(Phase.IDLE);
    TransposeCommand at = reg(command.type());
    Bool rows = phase.is(Phase.ROWS);
    Bool inward = rows.or(phase.is(Phase.TURN));

    // How far row m is rotated: m. And column n: columns - n, so that it gets back.
    var turn = reg(p.place());
    Bool lastRow = turn.eq(columns - 1);
    Bool lastColumn = turn.eq(1);
    Errand asked =
        new Errand(rows.or(phase.is(Phase.COLUMNS)), rows.pick(lastRow, lastColumn), turn);
    Errand coming = asked.later();
    Errand turning = coming.later();
    Errand turned = turning.later();
    Bool ends = turned.valid().and(turned.last());

    var codes = reg(uint(CODE * columns));
    List<UInt> stored =
        each(
            columns,
            bank -> {
              var words = memory(uint(CODE), columns).style(p.bankStyle());
              words.write(
                  turned.turn(), codes.slice(CODE * bank, CODE), turned.valid().and(inward));
              return words.read(ahead(p, turn, bank), phase.is(Phase.COLUMNS));
            });
    var row = reg(uint(CODE * columns));
    row.next(inward.pick(codeData, pack(stored)));
    codes.next(rotated(row, columns, turning.turn()));

    drive(codeRead, new WordRead(rows, at.from()));
    Bool writes = turned.valid().and(inward.not());
    drive(codeWrite, new WordWrite(writes, at.to(), codes));
    when(rows, () -> at.from().next(at.from().wrapPlus(1)));
    when(writes, () -> at.to().next(at.to().wrapPlus(1)));

    var finished = delay(phase.is(Phase.END).and(ends), 1, end -> end.init(0));
    done.set(finished);
    command.ready(phase.is(Phase.IDLE));
    phase.each(
        now ->
            switch (now) {
              case IDLE ->
                  () ->
                      when(
                          command.valid(),
                          () -> {
                            next(at, command.data());
                            turn.next(0);
                            phase.go(Phase.ROWS);
                          });
              case ROWS ->
                  () -> {
                    turn.next(lastRow.pick(0, turn.wrapPlus(1)));
                    when(lastRow, () -> phase.go(Phase.TURN));
                  };
              case TURN -> () -> when(ends, () -> phase.go(Phase.COLUMNS));
              case COLUMNS ->
                  () -> {
                    turn.next(turn.any().pick(turn.wrapMinus(1), columns - 1));
                    when(lastColumn, () -> phase.go(Phase.END));
                  };
              case END -> () -> when(ends, () -> phase.go(Phase.IDLE));
            });
  }

  /** A place so many places on, round the columns. */
  private static UInt ahead(Params p, UInt place, int places) {
    UInt sum = place.plus(places);
    return sum.ge(p.columns()).pick(sum.wrapMinus(p.columns()), sum).wrap(place.width());
  }

  /** Each code so many columns on, round the row. */
  private static UInt rotated(UInt row, int columns, UInt places) {
    List<UInt> codes = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      codes.add(row.slice(CODE * i, CODE));
    }
    for (int bit = 0; bit < places.width(); bit++) {
      List<UInt> before = List.copyOf(codes);
      for (int i = 0; i < columns; i++) {
        int from = Math.floorMod(i - (1 << bit), columns);
        codes.set(i, places.bit(bit).pick(before.get(from), before.get(i)));
      }
    }
    return pack(codes);
  }
}
