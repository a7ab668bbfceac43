package dev.ditto.accel.rtl.chip;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.rtl.Bench;
import dev.ditto.hdl.Type;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Sends frames to a test chip, bit by bit. */
final class ChipBench implements AutoCloseable {
  /** Cycles within which any frame of a test is obeyed. */
  private static final int LONGEST = 50_000;

  private final Parameters p;
  private final Bench bench;

  ChipBench(Parameters p) {
    this.p = p;
    bench = Bench.of(() -> new TestChip(p));
  }

  /**
   * Sends a frame and waits until it is taken.
   *
   * @param fields numbers and truth values of the payload, from its lowest on
   * @return the bit of the signature that is then seen
   */
  int send(Frame kind, boolean settled, Object... fields) {
    assertEquals(0, bench.get("taken"));
    BigInteger frame = payload(kind, fields);
    int at = Frame.payloadBits(p);
    frame = frame.or(BigInteger.valueOf(kind.ordinal()).shiftLeft(at));
    at += Frame.KIND_BITS;
    frame = settled ? frame.setBit(at) : frame;
    frame = frame.setBit(at + 1);
    for (int bit = at + 1; bit >= 0; bit--) {
      bench.set("stimulus", frame.testBit(bit) ? 1 : 0);
      bench.step();
    }
    bench.set("stimulus", 0);
    bench.until("taken", LONGEST);
    bench.step();
    bench.settle();
    return (int) bench.get("signature");
  }

  private BigInteger payload(Frame kind, Object... fields) {
    List<Integer> widths = new ArrayList<>();
    widths(kind.payload(p), widths);
    assertEquals(widths.size(), fields.length, kind + " has other fields");
    BigInteger word = BigInteger.ZERO;
    int low = 0;
    for (int i = 0; i < fields.length; i++) {
      BigInteger all = BigInteger.ONE.shiftLeft(widths.get(i)).subtract(BigInteger.ONE);
      word = word.or(number(fields[i]).and(all).shiftLeft(low));
      low += widths.get(i);
    }
    return word;
  }

  private static void widths(Type<?> type, List<Integer> widths) {
    if (type instanceof Type.Struct<?> struct) {
      struct.components().forEach(component -> widths(component, widths));
    } else {
      widths.add(type.width());
    }
  }

  private static BigInteger number(Object field) {
    if (field instanceof Boolean bit) {
      return bit ? BigInteger.ONE : BigInteger.ZERO;
    }
    return field instanceof BigInteger word
        ? word
        : BigInteger.valueOf(((Number) field).longValue());
  }

  /** All components of a record, in order. */
  static Object[] fields(Record all) throws ReflectiveOperationException {
    List<Object> fields = new ArrayList<>();
    for (var component : all.getClass().getRecordComponents()) {
      component.getAccessor().setAccessible(true);
      fields.add(component.getAccessor().invoke(all));
    }
    return fields.toArray();
  }

  @Override
  public void close() {
    bench.close();
  }
}
