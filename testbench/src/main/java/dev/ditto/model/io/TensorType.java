package dev.ditto.model.io;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The number formats of a safetensors file that are read and written here. */
public enum TensorType {
  /** IEEE 754 single precision. */
  F32(4),
  /** IEEE 754 half precision. */
  F16(2),
  /** The upper half of single precision. */
  BF16(2),
  /** Two's complement. */
  I8(1),
  /** Unsigned. */
  U8(1),
  /** Two's complement. */
  I16(2),
  /** Two's complement. */
  I32(4),
  /** Two's complement. */
  I64(8);

  private final int bytes;

  TensorType(int bytes) {
    this.bytes = bytes;
  }

  /** Bytes of one number. */
  public int bytes() {
    return bytes;
  }

  static Optional<TensorType> byName(String name) {
    return Arrays.stream(values()).filter(type -> type.name().equals(name)).findFirst();
  }

  static String names() {
    return Arrays.stream(values()).map(Enum::name).collect(Collectors.joining(", "));
  }
}
