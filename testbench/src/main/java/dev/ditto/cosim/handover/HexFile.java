package dev.ditto.cosim.handover;

import dev.ditto.cosim.GoldenMemory;
import java.util.Map;
import java.util.TreeMap;

/**
 * Memory as Verilog's {@code $readmemh} takes it: one word of a beat a line, the highest byte
 * first, counted from the first word of the memory; bytes that are not known are {@code xx}.
 */
final class HexFile {
  private final long base;
  private final int wordBytes;
  private final Map<Long, short[]> words = new TreeMap<>();

  /**
   * @param base address of word 0
   */
  HexFile(long base, int wordBytes) {
    this.base = base;
    this.wordBytes = wordBytes;
  }

  void put(long address, byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      put(address + i, (short) (bytes[i] & 0xff));
    }
  }

  void put(GoldenMemory memory) {
    for (int i = 0; i < memory.bytes().length; i++) {
      if (memory.bytes()[i] != GoldenMemory.UNKNOWN) {
        put(memory.base() + i, memory.bytes()[i]);
      }
    }
  }

  private void put(long address, short value) {
    long offset = address - base;
    short[] word = words.computeIfAbsent(offset / wordBytes, at -> unknown());
    word[(int) (offset % wordBytes)] = value;
  }

  private short[] unknown() {
    short[] word = new short[wordBytes];
    java.util.Arrays.fill(word, GoldenMemory.UNKNOWN);
    return word;
  }

  String text() {
    StringBuilder text = new StringBuilder();
    // It begins with an address: files without any must have all words, or simulators complain.
    long next = -1;
    for (Map.Entry<Long, short[]> entry : words.entrySet()) {
      if (entry.getKey() != next) {
        text.append('@').append(Long.toHexString(entry.getKey())).append('\n');
      }
      next = entry.getKey() + 1;
      for (int i = wordBytes - 1; i >= 0; i--) {
        short value = entry.getValue()[i];
        if (value == GoldenMemory.UNKNOWN) {
          text.append("xx");
        } else {
          text.append(Character.forDigit(value >> 4, 16))
              .append(Character.forDigit(value & 15, 16));
        }
      }
      text.append('\n');
    }
    return text.toString();
  }
}
