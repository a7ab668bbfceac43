package dev.ditto.program.stage;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.Space;
import dev.ditto.accel.isa.Sync;
import dev.ditto.accel.isa.Vector;
import dev.ditto.program.layer.Granularity;
import dev.ditto.program.layer.Plan;
import dev.ditto.program.layer.Ring;
import dev.ditto.program.layer.Shape;
import dev.ditto.program.layer.Slots;
import dev.ditto.program.order.Access;
import dev.ditto.program.order.Place;
import dev.ditto.program.order.Tile;
import dev.ditto.program.tensor.Tensor;
import dev.ditto.program.tensor.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes the commands of a step into a plan and hands out the words of scratchpads. */
public final class Writer {
  private static final int PARTS = 4;
  private static final Tile NO_TILE = new Tile(0, 0, 1, 0, 1, -1);

  private final Parameters p;
  private final Plan plan;
  private final int step;
  private final boolean alone;
  private final Ring values;
  private final Ring codes;
  private final Ring rows;
  private final Ring areas;
  private final Ring beside;
  private final Map<Tensor, Integer> besides = new HashMap<>();
  private final Map<Tensor, Integer> rowStatistics = new HashMap<>();
  private final Slots<Long> parameters;
  private final int tileWords;
  private Sync place = Sync.NONE;
  private Tile tile = NO_TILE;
  private List<Access> also = List.of();

  /**
   * @param step from 0; steps take turns with the code buffers
   * @param alone whether no other evaluation keeps the array busy meanwhile
   */
  public Writer(Parameters p, Plan plan, int step, boolean alone) {
    this.alone = alone;
    this.p = p;
    this.plan = plan;
    this.step = step;
    tileWords = p.columns() / p.vectorLanes();
    values = new Ring("vectorDepth", 0, p.vectorDepth() - homeWords(p));
    codes = new Ring("codeDepth", 0, p.codeDepth());
    rows = new Ring("rowDepth", 0, p.rowDepth());
    int slots = Math.max(1, p.paramDepth() / tileWords / PARTS);
    parameters = new Slots<>(slots);
    areas = new Ring("paramDepth", slots * tileWords, p.paramDepth());
    beside = new Ring("vectorDepth", values.size(), p.vectorDepth());
  }

  /** Words of VECTOR for a tensor that stays on the chip: the last ones. */
  public static int homeWords(Parameters p) {
    return p.vectorDepth() / 2;
  }

  /** Word of VECTOR of a row of a tensor that stays. */
  int home(Tensor tensor, int columnTile, int row) {
    return p.vectorDepth() - homeWords(p) + columnTile * tensor.rows() + row;
  }

  /** Finds room for a column tile of a tensor that stays beside another. */
  void stayBeside(Tensor tensor) {
    besides.put(tensor, beside.take(tensor.rows()));
  }

  /** Sees to it that the next tensors that stay beside others have so many words together. */
  void besideTogether(int words) {
    beside.together(words);
  }

  /** Word of VECTOR of a row of the column tile that stays. */
  int beside(Tensor tensor, int row) {
    return besides.get(tensor) + row;
  }

  Parameters parameters() {
    return p;
  }

  Plan plan() {
    return plan;
  }

  int step() {
    return step;
  }

  /** Which code buffers hold this step's X, 0 or 1. */
  int turn() {
    return step % 2;
  }

  /** Words of PARAM and of STAT that a column tile takes. */
  int tileWords() {
    return tileWords;
  }

  /** Most rows that are worth taking at once. */
  int mostRows() {
    return Math.max(1, Math.min(values.size() / 8, codes.size() / PARTS));
  }

  /**
   * Pieces in which to work on rows. Where the array waits for the last they are short, at the
   * expense of the vector unit.
   */
  List<Shape.Span> pieces(int rows, int most) {
    return alone
        ? Shape.Span.tapered(rows, most, Granularity.of(p).leastRows())
        : Shape.Span.pieces(rows, most);
  }

  /** Writes stages one after the other. */
  public void stages(List<StageList.Part> parts) {
    for (StageList.Part part : parts) {
      plan.part(part.name());
      part.stage().write(this);
    }
  }

  /**
   * Begins a piece of work of a layer.
   *
   * @param also what every command of it does besides
   */
  void at(Sync place, Tile tile, Access... also) {
    this.place = place;
    this.tile = tile;
    this.also = List.of(also);
  }

  /** Begins work of a layer that is of none of its tiles. */
  void atLayer(Sync place) {
    at(place, NO_TILE);
  }

  /** Begins work that is of no layer of the array. */
  void atNoLayer() {
    atLayer(Sync.NONE);
  }

  /** Words of VECTOR. */
  int takeValues(int words) {
    return values.take(words);
  }

  /** Words of CODE. */
  int takeCodes(int words) {
    return codes.take(words);
  }

  /** How many words ROW has. */
  int rows() {
    return rows.size();
  }

  /** Words of ROW. */
  int takeRows(int words) {
    return rows.take(words);
  }

  /** Sees to it that the next words of ROW, up to so many, lie one behind the other. */
  void rowsTogether(int words) {
    rows.together(words);
  }

  /** Finds words of ROW for statistics of a tensor that is about to be made. */
  void takeRowStatistics(Tensor tensor) {
    rowStatistics.put(tensor, takeRows(tensor.rows()));
  }

  /** Word of ROW of a row's statistics, which were taken when it was made. */
  int rowStatistics(Tensor tensor, int row) {
    return rowStatistics.get(tensor) + row;
  }

  /** How many words PARAM has for whole tensors. */
  int areas() {
    return areas.size();
  }

  /** Sees to it that the next words for whole tensors, up to so many, lie one behind the other. */
  void areasTogether(int words) {
    areas.together(words);
  }

  /** Words of PARAM for whole tensors. */
  int takeArea(int words) {
    return areas.take(words);
  }

  /**
   * Word of PARAM that holds a column tile's parameters, which are fetched unless they are there.
   */
  int parameters(long address) {
    long bytes = (long) tileWords * p.paramWordBytes();
    return tileWords
        * parameters.of(
            address, free -> load(Space.PARAM, address, (long) free * tileWords, 1, bytes, 0));
  }

  /** Fetches words. */
  void load(Space space, long address, long first, long runs, long runBytes, long stride) {
    Command.Load load = new Command.Load(place, address, space, first, runs, runBytes, stride);
    long words = runs * runBytes / space.wordBytes(p);
    add(load, List.of(Access.memoryRead(load), Access.write(Place.of(space), first, words)));
  }

  /** Stores words. */
  void store(Space space, long first, long address, long runs, long runBytes, long stride) {
    Command.Store store = new Command.Store(place, address, space, first, runs, runBytes, stride);
    long words = runs * runBytes / space.wordBytes(p);
    add(store, List.of(Access.read(Place.of(space), first, words), Access.memoryWrite(store)));
  }

  /** Fetches rows of a column tile's values; their first word in VECTOR. */
  int loadValues(View view, int columnTile, int row, int count) {
    int first = takeValues(count);
    long bytes = (long) count * p.vectorWordBytes();
    load(
        Space.VECTOR,
        view.tensor().values(step, view.firstTile() + columnTile, row),
        first,
        1,
        bytes,
        0);
    return first;
  }

  /** Stores rows of a column tile's values. */
  void storeValues(int first, View view, int columnTile, int row, int count) {
    long bytes = (long) count * p.vectorWordBytes();
    store(
        Space.VECTOR,
        first,
        view.tensor().values(step, view.firstTile() + columnTile, row),
        1,
        bytes,
        0);
  }

  /** Stores rows of a column tile's codes. */
  void storeCodes(int first, View view, int columnTile, int row, int count) {
    Tensor tensor = view.tensor();
    store(
        Space.CODE,
        first,
        tensor.codes(turn(), view.firstTile() + columnTile, row),
        count,
        p.columns(),
        tensor.pitch());
  }

  /** A pass of the vector unit. */
  void pass(Vector command) {
    List<Access> accesses = new ArrayList<>();
    Place source = command.fromVector() ? Place.VECTOR : Place.Y;
    accesses.add(Access.read(source, command.a(), command.rows()));
    if (command.readsB()) {
      long words = command.broadcast() ? 1 : command.rows();
      accesses.add(Access.read(Place.VECTOR, command.b(), words));
    }
    if (command.computes()) {
      accesses.add(Access.read(Place.PARAM, command.param(), tileWords));
    }
    if (command.toVector()) {
      accesses.add(Access.write(Place.VECTOR, command.vector(), command.rows()));
    }
    if (command.toCode()) {
      accesses.add(Access.write(Place.CODE, command.code(), command.rows()));
    }
    add(command, accesses);
  }

  /** Any other command. */
  void add(Command command, List<Access> accesses) {
    List<Access> all = new ArrayList<>(accesses);
    if (!(command instanceof Command.Load)) {
      // What is fetched for the piece may come before it.
      all.addAll(also);
    }
    plan.add(tile, command.withSync(place), all);
  }
}
