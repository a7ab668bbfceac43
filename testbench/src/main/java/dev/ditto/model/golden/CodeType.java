package dev.ditto.model.golden;

/** How the bytes of a code array are read. */
public enum CodeType {
  /** Two's complement, -128 .. 127; the quantiser makes only -127 .. 127. */
  SIGNED,

  /** 0 .. 255, for tensors that cannot be negative, such as softmax numerators. */
  UNSIGNED;

  /** The number that a byte of this type stands for. */
  public int value(byte code) {
    return this == SIGNED ? code : code & 0xff;
  }
}
