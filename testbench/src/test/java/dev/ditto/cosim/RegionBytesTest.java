package dev.ditto.cosim;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.program.tensor.Region;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RegionBytesTest {
  /** Two rows of three sums of 20 bits; rows are 10 bytes apart, of which 7.5 are used. */
  private final RegionBytes bytes =
      new RegionBytes(
          new Region(
              0,
              "layer",
              Region.Kind.SUMS,
              0,
              0x1000,
              2,
              3,
              (row, channel) -> new Region.Element(80L * row + 20L * channel, 20),
              Optional.empty(),
              Optional.empty()));

  @Test
  void elementsShareBytes() {
    assertEquals(18, bytes.size());
    byte[] expected = {0x45, 0x23, (byte) 0xf1, -1, -1, 2, 0, 0, 0, 0, 3, 0, 0x40, 0, 0, 5, 0, 8};
    assertArrayEquals(expected, bytes.of(new long[] {0x1_2345, -1, 2, 3, 4, 0x8_0005 - (1 << 20)}));
  }

  @Test
  void elementsAreReadAsTheyWereWritten() {
    long[] contents = {0x1_2345, -1, 2, 3, 4, 0x8_0005 - (1 << 20)};
    byte[] written = bytes.of(contents);
    for (int i = 0; i < contents.length; i++) {
      assertEquals(contents[i], bytes.element(written, i));
    }
  }

  @Test
  void onlyBitsOfElementsCount() {
    assertTrue(bytes.isWhole(2));
    assertFalse(bytes.isWhole(7));
    assertFalse(bytes.isWhole(8));
    assertEquals(0x05, bytes.wrong(7, (byte) 0xa5, (byte) 0));
    assertEquals(0xa5, bytes.wrong(2, (byte) 0xa5, (byte) 0));
    assertEquals(0, bytes.wrong(8, (byte) 0xa5, (byte) 0));
  }

  @Test
  void aBitTellsItsElement() {
    assertEquals(0, bytes.elementAt(19));
    assertEquals(1, bytes.elementAt(20));
    assertEquals(3, bytes.elementAt(80));
    assertThrows(IllegalArgumentException.class, () -> bytes.elementAt(60));
  }

  @Test
  void eachElementBeginsOnce() {
    int begun = 0;
    for (int i = 0; i < bytes.size(); i++) {
      begun += bytes.begun(i);
    }
    assertEquals(6, begun);
    assertEquals(1, bytes.begun(2));
    assertEquals(0, bytes.begun(3));
  }
}
