package bench;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.SInt;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.emit.VerilogEmitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** 32 x 32 multiply-accumulate cells; one sum at a time is seen. */
public final class MacArray extends Block {
  private static final int SIZE = 32;

  /**
   * @param flat whether all cells are in this block, else each is a child
   */
  record Params(boolean flat) {}

  public final List<Bool> enable = input(vec(bool(), SIZE));
  public final Bool clear = input(bool());
  public final List<SInt> a = input(vec(sint(5), SIZE));
  public final List<SInt> w = input(vec(sint(8), SIZE));
  public final UInt index = input(uint(10));
  public final SInt sum = output(sint(32));

  MacArray(Params p) {
    super(p);
    var sums =
        each(
            SIZE * SIZE,
            i -> {
              int row = i / SIZE;
              int column = i % SIZE;
              if (p.flat()) {
                return accumulate(enable.get(row), clear, a.get(row), w.get(column));
              }
              var cell = add(new Cell());
              cell.enable.set(enable.get(row));
              cell.clear.set(clear);
              cell.a.set(a.get(row));
              cell.w.set(w.get(column));
              return cell.sum;
            });
    sum.set(mux(index, sums));
  }

  /** One cell. */
  static final class Cell extends Block {
    final Bool enable = input(bool());
    final Bool clear = input(bool());
    final SInt a = input(sint(5));
    final SInt w = input(sint(8));
    final SInt sum = output(sint(32));

    Cell() {
      sum.set(accumulate(enable, clear, a, w));
    }
  }

  private static SInt accumulate(Bool enable, Bool clear, SInt a, SInt w) {
    var accumulator = reg(sint(32)).init(0);
    var before = clear.pick(0, accumulator);
    when(enable, () -> accumulator.next(before.wrapPlus(a.times(w))));
    return accumulator;
  }

  /** Writes the Verilog: {@code flat} or {@code cells}, and the folder. */
  public static void main(String[] args) throws IOException {
    var params = new Params(args[0].equals("flat"));
    var files = VerilogEmitter.emit(elaborate(() -> new MacArray(params)), List.of());
    Path folder = Files.createDirectories(Path.of(args[1]));
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }
}
