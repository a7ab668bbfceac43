package dev.ditto.interpreter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PackedSumsTest {
  @Test
  void twoSumsOf20BitsAreFiveBytes() {
    PackedSums packed = new PackedSums(20);
    byte[] memory = {0x45, 0x23, (byte) 0xf1, (byte) 0xff, (byte) 0xff};
    byte[] words = {0x45, 0x23, 1, 0, -1, -1, -1, -1};
    assertArrayEquals(words, packed.widened(memory));
    assertArrayEquals(memory, packed.narrowed(words));
  }

  @Test
  void whatIsAboveGoesLost() {
    byte[] words = {0x45, 0x23, 0x71, 0x70, 0, 0, 0, 0x10};
    assertArrayEquals(new byte[] {0x45, 0x23, 1, 0, 0}, new PackedSums(20).narrowed(words));
    assertArrayEquals(new byte[] {0x45, 0x23, 0x71, 0, 0, 0}, new PackedSums(24).narrowed(words));
  }

  /** Eight sums, so that they are whole bytes however many bits each has. */
  @Property(tries = 300)
  void sumsThatFitComeBack(
      @ForAll @Size(8) int[] sums, @ForAll @IntRange(min = 8, max = 32) int bits) {
    ByteBuffer words = ByteBuffer.allocate(32).order(ByteOrder.LITTLE_ENDIAN);
    for (int sum : sums) {
      words.putInt(sum >> 32 - bits);
    }
    PackedSums packed = new PackedSums(bits);
    assertArrayEquals(words.array(), packed.widened(packed.narrowed(words.array())));
  }

  @Property(tries = 300)
  void memoryComesBack(@ForAll @Size(40) byte[] memory) {
    PackedSums packed = new PackedSums(20);
    assertArrayEquals(memory, packed.narrowed(packed.widened(memory)));
  }
}
