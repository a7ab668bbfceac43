package dev.ditto.accel.rtl.vector;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import dev.ditto.accel.isa.Command;
import dev.ditto.hdl.graph.Memory;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What units leave for each other in ROW and STAT, and commands of all kinds in one stream. */
class VectorUnitTest {
  private static final int DEPTH = VectorModel.DEPTH;

  @ParameterizedTest
  @CsvSource({"4,4", "8,4", "8,1", "16,4", "6,2"})
  void commandsSeeWhatTheOnesBeforeHaveMade(int columns, int lanes) {
    Random random = new Random(31 * columns + lanes);
    VectorModel model = new VectorModel(columns, lanes, random);
    VectorCommands.fill(model, random);
    VectorModel expected = model.copy();
    var p =
        new VectorUnit.Params(
            columns, lanes, DEPTH, DEPTH, DEPTH, DEPTH, DEPTH, DEPTH, Memory.Style.AUTO);
    try (CommandBench bench =
        new CommandBench(() -> new VectorUnit(p), random)
            .reads("y", model.y, 70)
            .reads("vector", model.vector)
            .reads("param", model.param)
            .reads("code", model.code)
            .writes("vector", model.vector)
            .writes("param", model.param)
            .writes("code", model.code)) {
      for (int i = 0; i < 40; i++) {
        for (Command command : VectorCommands.some(model, random)) {
          expected.execute(command);
          bench.run(
              "command",
              Map.of(
                  "opcode",
                  command.opcode().code(),
                  "operands",
                  Operands.packed(VectorCommand.records(p).get(command.opcode()), command)));
          assertArrayEquals(expected.vector, model.vector, () -> "VECTOR, " + command);
          assertArrayEquals(expected.code, model.code, () -> "CODE, " + command);
          assertArrayEquals(expected.param, model.param, () -> "PARAM, " + command);
        }
      }
    }
  }
}
