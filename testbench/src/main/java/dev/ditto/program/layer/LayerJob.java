package dev.ditto.program.layer;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.isa.Flow;
import dev.ditto.accel.isa.FlowMode;
import dev.ditto.accel.isa.Space;
import dev.ditto.accel.isa.Sync;
import java.util.Collections;
import java.util.Optional;

/**
 * One layer to be compiled.
 *
 * @param reference what its differences are taken to
 * @param flowLayer its number in the flow unit
 * @param storeSums whether the sums go to memory
 * @param codes X
 * @param weights W
 * @param sums Y
 * @param lines along which differences may be taken, too; empty if they may not
 */
public record LayerJob(
    String layer,
    Shape shape,
    Parameters parameters,
    Reference reference,
    int flowLayer,
    boolean storeSums,
    Residence residence,
    CodesAt codes,
    WeightsAt weights,
    SumsAt sums,
    Optional<Lines> lines) {

  /** What a layer's differences are taken to. */
  public enum Reference {
    /** The codes are taken as they are. */
    NOTHING,
    /** The step before. */
    BEFORE,
    /** One or the other, as the flow unit decides. */
    FLOW
  }

  /**
   * A layer on its own, whose mode is known.
   *
   * @param unsigned whether codes are 0 .. 255
   * @param turn which of the two code regions holds this step's X, 0 or 1
   */
  static LayerJob alone(
      String layer,
      Shape shape,
      Parameters parameters,
      boolean temporal,
      boolean unsigned,
      boolean storeSums,
      Residence residence,
      LayerMemory memory,
      int turn) {
    long pitch = (long) shape.windows() * Parameters.WINDOW;
    return new LayerJob(
        layer,
        shape,
        parameters,
        temporal ? Reference.BEFORE : Reference.NOTHING,
        0,
        storeSums,
        residence,
        new CodesAt(memory.codes()[turn], memory.codes()[1 - turn], pitch, unsigned),
        new WeightsAt.Packed(
            memory.weights(), shape.columnTiles(parameters.columns()), shape.taps() * pitch),
        new SumsAt(
            memory.sums(),
            shape.outRows(),
            Collections.nCopies(shape.columnTiles(parameters.columns()), Space.Y),
            parameters),
        Optional.empty());
  }

  /** Whether differences to the step before may be taken. */
  public boolean mayDiffer() {
    return reference != Reference.NOTHING;
  }

  /** Whether the codes may be taken as they are. */
  boolean mayBeFull() {
    return reference != Reference.BEFORE;
  }

  /** Whether X(t+1) is read from memory. */
  boolean loadsPrevious() {
    return mayDiffer() && !residence.keepsX();
  }

  /** The place of a command that is always executed. */
  public Sync always() {
    return Sync.of(Flow.of(flowLayer));
  }

  /** The place of a command that is executed in one mode only. */
  Sync in(FlowMode mode) {
    return reference == Reference.FLOW ? Sync.of(Flow.when(flowLayer, mode)) : always();
  }

  /**
   * The place of a command that is executed in some modes; SPATIAL only counts if there are lines.
   */
  Sync in(FlowMode one, FlowMode other) {
    boolean both = other != FlowMode.SPATIAL || lines.isPresent();
    int modes = one.bit() | (both ? other.bit() : 0);
    return reference == Reference.FLOW ? Sync.of(new Flow(flowLayer, modes)) : always();
  }

  /** Rows of Y that a line of a tile takes. */
  int lineRows(int columns) {
    return lines.map(l -> l.rows(columns)).orElse(columns);
  }

  /** Column tiles of its output channels. */
  public int columnTiles() {
    return shape.columnTiles(parameters.columns());
  }
}
