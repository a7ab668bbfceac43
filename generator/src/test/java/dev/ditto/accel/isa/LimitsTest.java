package dev.ditto.accel.isa;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.config.Configuration;
import java.util.List;
import org.junit.jupiter.api.Test;

class LimitsTest {
  private final Parameters tiny = Configuration.preset("tiny").parameters();

  @Test
  void aCommandThatFitsHasNoProblems() {
    assertEquals(
        List.of(),
        Limits.problems(new Command.Load(Sync.NONE, 0x1000, Space.Y, 508, 2, 64, 128), tiny));
    assertEquals(
        List.of(),
        Limits.problems(
            new Command.Encode(Sync.NONE, false, false, 0, 255, 511, 256, 1, 16), tiny));
  }

  /** Eight sums of 20 bits are 20 bytes: five beats of 4, but two and a half of 8. */
  @Test
  void packedWordsThatAreNoWholeBeatsCannotBeNamed() {
    Command.Store store = new Command.Store(Sync.NONE, 0, Space.Y20, 0, 2, 40, 40);
    assertEquals(List.of(), Limits.problems(store, tiny));
    Parameters wideBus = Configuration.preset("tiny", List.of("axiDataBits=64")).parameters();
    assertEquals(
        List.of("space = Y20, legal one of [XREUSE, Y, VECTOR, CODE, Y24]"),
        Limits.problems(store, wideBus));
  }

  @Test
  void everyProblemIsTold() {
    assertEquals(
        List.of(
            "address = 4294967298, legal 0..4294967295",
            "address = 4294967298 is not a multiple of 4",
            "stride = 6 is not a multiple of 4",
            "first = 509 and 4 words reach beyond the depth of 512 of Y"),
        Limits.problems(new Command.Load(Sync.NONE, 0x1_0000_0002L, Space.Y, 509, 2, 64, 6), tiny));
    assertEquals(
        List.of("space = X, legal one of [XREUSE, Y, VECTOR, CODE, Y24, Y20]"),
        Limits.problems(new Command.Store(Sync.NONE, 0, Space.X, 0, 1, 16, 0), tiny));
    assertEquals(
        List.of("runs * runBytes = 20 is not a multiple of 16"),
        Limits.problems(new Command.Load(Sync.NONE, 0, Space.X, 0, 1, 20, 0), tiny));
    assertEquals(
        List.of(
            "count = 257, legal 1..256",
            "x = 0 and 257 words reach beyond the depth of 256",
            "xReuse = 0 and 257 words reach beyond the depth of 256"),
        Limits.problems(new Command.Encode(Sync.NONE, true, false, 0, 0, 0, 257, 1, 16), tiny));
    assertEquals(
        List.of(
            "rows = 513, legal 1..512",
            "steps = 5, legal 1..4",
            "weightBuffer = 2, legal 0..1",
            "y = 0 and 513 words reach beyond the depth of 512"),
        Limits.problems(
            Compute.builder()
                .rows(513)
                .outWidth(1)
                .inWidth(1)
                .inHeight(1)
                .perPixel(1)
                .steps(5)
                .weightBuffer(2)
                .build(),
            tiny));
    assertEquals(
        List.of("param = 508 and 8 words reach beyond the depth of 512"),
        Limits.problems(
            Vector.builder().sync(Sync.NONE).a(0).rows(1).param(508).vector(0).build(), tiny));
  }

  /** Operands are as wide as the deepest scratchpads need; a narrower one would cut its range. */
  @Test
  void theDeepestScratchpadsAreWithinReach() {
    Parameters deepest =
        Configuration.preset(
                "tiny",
                List.of(
                    "xDepth=1048576",
                    "xReuseDepth=1048576",
                    "yDepth=1048576",
                    "windowDepth=1048576",
                    "paramDepth=65536",
                    "vectorDepth=1048576",
                    "codeDepth=1048576",
                    "rowDepth=65536",
                    "statDepth=65536",
                    "kTile=1024",
                    "weightBuffers=8",
                    "columns=256",
                    "vectorLanes=64"))
            .parameters();
    assertEquals(
        List.of(
            "rows is 1 .. 1048576",
            "steps is 1 .. 64",
            "outWidth is 1 .. 1048576",
            "stride is 1 .. 255",
            "inWidth is 1 .. 65535",
            "inHeight is 1 .. 65535",
            "perPixel is 1 .. 65535",
            "kernelWidth is 1 .. 255",
            "dilation is 1 .. 255",
            "y is 0 .. 1048575",
            "weightBuffer is 0 .. 7",
            "layer is 0 .. 255"),
        ranges(Opcode.COMPUTE, deepest));
    assertEquals(
        List.of(
            "function is 0 .. 5",
            "statistics is 0 .. 2",
            "limit is 1 .. 32768",
            "rows is 1 .. 1048576",
            "columns is 1 .. 256",
            "codeShift is 1 .. 47",
            "a is 0 .. 1048575",
            "b is 0 .. 1048575",
            "row is 0 .. 65535",
            "vector is 0 .. 1048575",
            "code is 0 .. 1048575",
            "layer is 0 .. 255"),
        ranges(Opcode.VECTOR, deepest));
    assertEquals(deepest.windowDepth(), 1 << Compute.ADDRESS_BITS);
  }

  private static List<String> ranges(Opcode opcode, Parameters p) {
    return Limits.of(opcode, p).stream()
        .filter(limit -> limit instanceof Limit.Range)
        .map(Limit::rule)
        .toList();
  }
}
