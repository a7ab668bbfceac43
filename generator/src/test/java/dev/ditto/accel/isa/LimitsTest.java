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
        List.of("space = X, legal one of [XREUSE, Y, VECTOR, CODE, Y24]"),
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
}
