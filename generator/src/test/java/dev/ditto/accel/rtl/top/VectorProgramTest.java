package dev.ditto.accel.rtl.top;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.Space;
import dev.ditto.accel.isa.Sync;
import dev.ditto.accel.regs.Counter;
import dev.ditto.accel.rtl.vector.VectorCommands;
import dev.ditto.accel.rtl.vector.VectorModel;
import dev.ditto.hdl.sim.axi.AxiStalls;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Programs of the vector engine against {@link VectorModel}, while other words of its scratchpads
 * are loaded and stored.
 */
class VectorProgramTest {
  private static final int DEPTH = VectorModel.DEPTH;
  private static final int COMMANDS = 16;

  private static final int LOADED = 0;
  private static final int COMPUTED = 1;
  private static final int STORED = 2;
  private static final int OTHERS = 3;

  /** From what is loaded of a scratchpad to what is stored of it. */
  private static final long RESULTS = 0x1_0000;

  @ParameterizedTest
  @CsvSource({
    "tiny, 1, 0",
    "tiny, 2, 60",
    "tiny vectorLanes=8, 3, 30",
    "tiny columns=12 vectorLanes=3, 4, 10",
    "tiny axiDataBits=128 columns=16 vectorLanes=2, 5, 30",
    "small, 6, 20",
  })
  void whatIsStoredIsWhatTheCommandsMake(String what, long seed, int stalls) {
    List<String> words = List.of(what.split(" "));
    Configuration configuration =
        Configuration.preset(words.get(0), words.subList(1, words.size()));
    Random random = new Random(seed);
    try (TopBench bench = new TopBench(configuration, AxiStalls.even(seed, stalls))) {
      bench.start();
      for (int round = 0; round < 5; round++) {
        VectorModel model = new VectorModel(bench.p.columns(), bench.p.vectorLanes(), random);
        VectorCommands.fill(model, random);
        check(bench, model, random);
      }
    }
  }

  private static void check(TopBench bench, VectorModel model, Random random) {
    BigInteger[] others = new VectorModel(model.columns, model.lanes, random).vector;
    write(bench, Space.Y, model.y, 0);
    write(bench, Space.PARAM, model.param, 0);
    write(bench, Space.VECTOR, model.vector, 0);
    write(bench, Space.CODE, model.code, 0);
    write(bench, Space.VECTOR, others, DEPTH);

    List<Command> program = new ArrayList<>();
    for (Space space : List.of(Space.Y, Space.PARAM, Space.VECTOR, Space.CODE)) {
      program.add(load(bench, space, 0, Sync.NONE.signalTo(LOADED)));
    }
    for (int i = 0; i < 4; i++) {
      program.add(new Command.Nop(Sync.NONE.waitFor(LOADED)));
    }
    List<Command> commands = new ArrayList<>();
    while (commands.size() < COMMANDS) {
      commands.addAll(VectorCommands.some(model, random));
    }
    int last = commands.size() - 1;
    Sync end = Sync.NONE.signalTo(COMPUTED).signalTo(STORED);
    commands.set(last, commands.get(last).withSync(end));
    program.add(commands.get(0));
    program.add(load(bench, Space.VECTOR, DEPTH, Sync.NONE.signalTo(OTHERS)));
    program.addAll(commands.subList(1, 4));
    program.add(store(bench, Space.VECTOR, DEPTH, Sync.NONE.waitFor(OTHERS)));
    program.addAll(commands.subList(4, commands.size()));
    program.add(store(bench, Space.VECTOR, 0, Sync.NONE.waitFor(COMPUTED)));
    program.add(store(bench, Space.CODE, 0, Sync.NONE.waitFor(STORED)));
    program.add(new Command.Finish(Sync.NONE));
    bench.set("CTRL", "cnt_clear");
    bench.run(program);

    commands.forEach(model::execute);
    assertArrayEquals(model.vector, read(bench, Space.VECTOR, 0));
    assertArrayEquals(model.code, read(bench, Space.CODE, 0));
    assertArrayEquals(others, read(bench, Space.VECTOR, DEPTH));
    bench.set("CTRL", "cnt_snapshot");
    assertEquals(program.size(), bench.counter(Counter.COMMANDS));
    assertTrue(bench.counter(Counter.VECTOR_BUSY) > commands.size());
  }

  private static Command load(TopBench bench, Space space, int first, Sync sync) {
    return new Command.Load(
        sync, place(bench, space, first), space, first, 1, (long) DEPTH * bytes(bench, space), 0);
  }

  private static Command store(TopBench bench, Space space, int first, Sync sync) {
    int bytes = bytes(bench, space);
    long to = place(bench, space, first) + RESULTS;
    return new Command.Store(sync, to, space, first, DEPTH, bytes, bytes);
  }

  private static long place(TopBench bench, Space space, int word) {
    return TopBench.DATA + 2 * RESULTS * space.id() + (long) word * bytes(bench, space);
  }

  private static int bytes(TopBench bench, Space space) {
    return space.wordBytes(bench.p);
  }

  private static void write(TopBench bench, Space space, BigInteger[] words, int first) {
    int bytes = bytes(bench, space);
    byte[] image = new byte[DEPTH * bytes];
    for (int i = 0; i < image.length; i++) {
      image[i] = words[i / bytes].shiftRight(8 * (i % bytes)).byteValue();
    }
    bench.memory.contents().write(place(bench, space, first), image);
  }

  private static BigInteger[] read(TopBench bench, Space space, int first) {
    int bytes = bytes(bench, space);
    long from = place(bench, space, first) + RESULTS;
    BigInteger[] words = new BigInteger[DEPTH];
    for (int word = 0; word < DEPTH; word++) {
      byte[] image = bench.memory.contents().read(from + (long) word * bytes, bytes);
      words[word] = BigInteger.ZERO;
      for (int i = bytes - 1; i >= 0; i--) {
        words[word] = words[word].shiftLeft(8).or(BigInteger.valueOf(image[i] & 0xff));
      }
    }
    return words;
  }
}
