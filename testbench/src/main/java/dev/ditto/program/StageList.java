package dev.ditto.program;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The stages of an evaluation as they are found, the last one open for more passes. */
final class StageList {
  private final List<Stage> stages = new ArrayList<>();

  /** Passes of the last stage, to which more may be added; empty when none may. */
  private List<Pass> open = List.of();

  /** The first stage that writes each tensor. */
  private final Map<Tensor, Integer> firstWriter = new HashMap<>();

  /** Adds a stage that nothing follows. */
  void add(Stage stage) {
    stages.add(stage);
    close();
  }

  /** Adds a stage. */
  void begin(Stage stage, List<Pass> passes) {
    stages.add(stage);
    open = passes;
    note(last());
  }

  /**
   * Takes a tensor through one more pass: in the last stage, if that ends with it, or in a new one.
   */
  void pass(View operand, Pass pass) {
    if (endsWith(operand)) {
      open.add(pass);
      note(pass);
    } else {
      operand.tensor().wantValues();
      List<Pass> passes = new ArrayList<>(List.of(pass));
      begin(new ValueStage(operand, passes), passes);
    }
  }

  /** No more passes may be added. */
  void close() {
    open = List.of();
  }

  /** Whether the last stage makes that at its end, and may go on. */
  boolean endsWith(View view) {
    return !open.isEmpty() && last().out().equals(view);
  }

  /** The last pass of the last stage, which may go on. */
  Pass last() {
    return open.get(open.size() - 1);
  }

  /** Puts another pass in place of the last. */
  void replaceLast(Pass pass) {
    open.set(open.size() - 1, pass);
    note(pass);
  }

  private void note(Pass pass) {
    firstWriter.putIfAbsent(pass.out().tensor(), stages.size() - 1);
  }

  /** Whether all of a tensor is written by the last two stages. */
  boolean justWritten(Tensor tensor) {
    return firstWriter.getOrDefault(tensor, -1) >= Math.max(0, stages.size() - 2);
  }

  int size() {
    return stages.size();
  }

  Stage get(int place) {
    return stages.get(place);
  }
}
