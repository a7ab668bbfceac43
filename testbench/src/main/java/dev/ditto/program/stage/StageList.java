package dev.ditto.program.stage;

import dev.ditto.program.tensor.Tensor;
import dev.ditto.program.tensor.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The stages of an evaluation as they are found, the last one open for more passes. */
public final class StageList {
  /** Of so many last stages what they leave on the chip is still there. */
  static final int LEFT_ON_CHIP = 2;

  private final List<Part> parts = new ArrayList<>();
  private String name = "";

  /** Passes of the last stage, to which more may be added; empty when none may. */
  private List<Pass> open = List.of();

  /** The first stage that writes each tensor. */
  private final Map<Tensor, Integer> firstWriter = new HashMap<>();

  /** A stage, and the operation of the network with which it begins. */
  public record Part(String name, Stage stage) {}

  /** The operation with which the stages that follow begin. */
  public void name(String operation) {
    name = operation;
  }

  /** Adds a stage that nothing follows. */
  public void add(Stage stage) {
    parts.add(new Part(name, stage));
    close();
  }

  /** Adds a stage. */
  public void begin(Stage stage, List<Pass> passes) {
    parts.add(new Part(name, stage));
    open = passes;
    note(last());
  }

  /**
   * Takes a tensor through a pass before the array begins what the last stage makes of its sums, so
   * that the vector unit does it while the array works; whether that is possible.
   */
  public boolean passBefore(View operand, Pass pass) {
    int last = parts.size() - 1;
    Tensor made = operand.tensor();
    boolean known = made.isGiven() || firstWriter.getOrDefault(made, last) < last;
    if (open.isEmpty() || !known || !(parts.get(last).stage() instanceof ArrayStage)) {
      return false;
    }
    made.wantValues();
    parts.add(last, new Part(name, new ValueStage(operand, List.of(pass))));
    firstWriter.replaceAll((tensor, writer) -> writer == last ? last + 1 : writer);
    firstWriter.merge(pass.out().tensor(), last, Math::min);
    return true;
  }

  /**
   * Takes a tensor through one more pass: in the last stage, if that ends with it, or in a new one.
   */
  public void pass(View operand, Pass pass) {
    if (endsWith(operand)) {
      open.add(pass);
      note(pass);
    } else {
      operand.tensor().wantValues();
      List<Pass> passes = new ArrayList<>(List.of(pass));
      begin(new ValueStage(operand, passes), passes);
    }
  }

  /** Adds the passes that follow to others of the last stage. */
  public void goOnWith(List<Pass> passes) {
    open = passes;
    note(last());
  }

  /** No more passes may be added. */
  public void close() {
    open = List.of();
  }

  /** Whether the last stage makes that at its end, and may go on. */
  public boolean endsWith(View view) {
    return !open.isEmpty() && last().out().equals(view);
  }

  /** The last pass of the last stage, which may go on. */
  public Pass last() {
    return open.get(open.size() - 1);
  }

  /** Whether a pass of the last stage needs words of ROW. */
  public boolean worksByRow() {
    return open.stream().anyMatch(Pass::byRow);
  }

  /** Puts another pass in place of the last. */
  public void replaceLast(Pass pass) {
    open.set(open.size() - 1, pass);
    note(pass);
  }

  private void note(Pass pass) {
    firstWriter.putIfAbsent(pass.out().tensor(), parts.size() - 1);
  }

  /**
   * Whether all of a tensor is written by the last {@link #LEFT_ON_CHIP} stages, and what they
   * leave of it on the chip would still be there.
   */
  public boolean justWritten(Tensor tensor) {
    int first = firstWriter.getOrDefault(tensor, -1);
    return first >= Math.max(0, parts.size() - LEFT_ON_CHIP)
        && parts.subList(first + 1, parts.size()).stream()
            .noneMatch(part -> part.stage().takesWhereOthersStay());
  }

  /** All of them. */
  public List<Part> parts() {
    return List.copyOf(parts);
  }
}
