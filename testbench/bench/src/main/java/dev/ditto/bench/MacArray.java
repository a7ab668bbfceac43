package dev.ditto.bench;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.SInt;
import dev.ditto.hdl.UInt;

/**
 * A square array of {@link MacCell}: a row shares its operand and its enable, a column its weight.
 * One sum at a time is looked at.
 */
public final class MacArray extends Block {
  /**
   * @param size rows, and columns
   */
  public record Params(int size) {}

  private static final int X = 5;
  private static final int W = 8;

  public final Bool clear = input(bool());
  public final UInt enable;
  public final UInt x;
  public final UInt w;
  public final UInt row;
  public final UInt column;
  public final SInt sum = output(sint(32));

  public MacArray(Params p) {
    super(p);
    int n = p.size();
    enable = input(uint(n));
    x = input(uint(X * n));
    w = input(uint(W * n));
    row = input(uintFor(n - 1));
    column = input(uintFor(n - 1));
    var cells =
        each(
            n,
            i ->
                each(
                    n,
                    j -> {
                      var cell = add(new MacCell());
                      cell.clear.set(clear);
                      cell.enable.set(enable.bit(i));
                      cell.x.set(x.slice(X * i, X).asSInt());
                      cell.w.set(w.slice(W * j, W).asSInt());
                      return cell;
                    }));
    var rows = each(n, i -> mux(column, each(n, j -> cells.get(i).get(j).sum)));
    var chosen = reg(sint(32)).init(0);
    chosen.next(mux(row, rows));
    sum.set(chosen);
  }
}
