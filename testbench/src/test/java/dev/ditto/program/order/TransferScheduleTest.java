package dev.ditto.program.order;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.Space;
import dev.ditto.accel.isa.Sync;
import dev.ditto.accel.isa.Vector;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which loads overtake which, and which must not. */
class TransferScheduleTest {
  private static final Planned PASS =
      planned(
          Vector.builder().fromVector(true).rows(4).toCode(true).build(),
          1000,
          Access.read(Place.VECTOR, 0, 4),
          Access.write(Place.CODE, 0, 4));
  private static final Planned CODES_OUT =
      planned(
          new Command.Store(Sync.NONE, 0x1000, Space.CODE, 0, 1, 64, 0),
          100,
          Access.read(Place.CODE, 0, 4),
          Access.write(Place.MEMORY, 0x1000, 64));
  private static final Planned CODES_IN = load(0x1000, Space.X, 0, 64, 4);
  private static final Planned WEIGHTS = load(0x8000, Space.WEIGHT, 0, 256, 16);

  private static Planned load(long address, Space space, long first, long bytes, long words) {
    return planned(
        new Command.Load(Sync.NONE, address, space, first, 1, bytes, 0),
        100,
        Access.read(Place.MEMORY, address, bytes),
        Access.write(Place.of(space), first, words));
  }

  private static Planned planned(Command command, long cycles, Access... accesses) {
    return new Planned(command, List.of(accesses), cycles, new Tile(0, 0, 1, 0, 1, -1), "");
  }

  private static List<Planned> transferred(List<Planned> plan) {
    return TransferSchedule.of(Precedence.of(plan)).plan();
  }

  @Test
  void whatWaitsForNothingOvertakesWhatWaits() {
    assertEquals(
        List.of(WEIGHTS, PASS, CODES_OUT, CODES_IN),
        transferred(List.of(PASS, CODES_OUT, CODES_IN, WEIGHTS)));
  }

  @Test
  void wordsThatAreStillReadAreNotOverwritten() {
    Planned values = load(0x9000, Space.VECTOR, 0, 64, 4);
    assertEquals(
        List.of(PASS, values, CODES_OUT, CODES_IN),
        transferred(List.of(PASS, CODES_OUT, CODES_IN, values)));
    Planned codes = load(0x9000, Space.CODE, 2, 64, 4);
    assertEquals(
        List.of(PASS, CODES_OUT, CODES_IN, codes),
        transferred(List.of(PASS, CODES_OUT, CODES_IN, codes)));
  }

  @Test
  void ofLoadsThatCouldStartAtOnceTheFirstStaysFirst() {
    Planned others = load(0x9000, Space.WEIGHT, 16, 256, 16);
    assertEquals(
        List.of(WEIGHTS, PASS, others, CODES_OUT, CODES_IN),
        transferred(List.of(WEIGHTS, others, PASS, CODES_OUT, CODES_IN)));
  }
}
