package dev.ditto.hdl.sim.wave;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Text of a dump on its way to a file, written eight characters at a time. */
final class VcdText {
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

  /** By byte: its digits. */
  private static final long[] DIGITS = new long[256];

  static {
    for (int i = 0; i < 256; i++) {
      for (int bit = 7; bit >= 0; bit--) {
        DIGITS[i] = DIGITS[i] << 8 | '0' + (i >>> bit & 1);
      }
    }
  }

  private byte[] bytes = new byte[1 << 17];
  private int length;

  /** How the line of a change ends: at most eight characters, the first one in the highest byte. */
  record End(long characters, int length) {
    static End of(int width, String code) {
      String text = (width == 1 ? "" : " ") + code + "\n";
      byte[] eight = Arrays.copyOf(text.getBytes(StandardCharsets.US_ASCII), 8);
      return new End((long) EIGHT.get(eight, 0), text.length());
    }
  }

  void add(String ascii) {
    byte[] more = ascii.getBytes(StandardCharsets.US_ASCII);
    room(more.length);
    System.arraycopy(more, 0, bytes, length, more.length);
    length += more.length;
  }

  /**
   * A change: a digit and the code; or the digits behind leading zeros, and the code.
   *
   * @param words where the value lies, from {@code place} on
   */
  void change(long[] words, int place, int width, End end) {
    room(width + 2 * Long.BYTES);
    if (width == 1) {
      bytes[length++] = (byte) ('0' + words[place]);
    } else {
      bytes[length++] = 'b';
      int word = place + (width - 1 >> 6);
      while (word > place && words[word] == 0) {
        word--;
      }
      digits(words[word], Math.max(1, 64 - Long.numberOfLeadingZeros(words[word])));
      while (word > place) {
        digits(words[--word], 64);
      }
    }
    EIGHT.set(bytes, length, end.characters);
    length += end.length;
  }

  /** The lowest bits of a word, highest first. */
  private void digits(long word, int count) {
    int left = count;
    int first = left & 7;
    if (first > 0) {
      left -= first;
      EIGHT.set(bytes, length, DIGITS[(int) (word >>> left) & 255] << 64 - 8 * first);
      length += first;
    }
    while (left > 0) {
      left -= 8;
      EIGHT.set(bytes, length, DIGITS[(int) (word >>> left) & 255]);
      length += 8;
    }
  }

  private void room(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * bytes.length + more);
    }
  }

  int length() {
    return length;
  }

  /** Writes all, and is empty from then on. */
  void flush(OutputStream out) throws IOException {
    out.write(bytes, 0, length);
    length = 0;
  }
}
