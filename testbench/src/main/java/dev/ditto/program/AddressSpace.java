package dev.ditto.program;

/** Memory as the host sees it. */
public interface AddressSpace {
  /** Makes memory exist. What a program touches beyond that is an error. */
  void map(long address, long bytes);

  /** Copies bytes into memory that exists. */
  void write(long address, byte[] bytes);

  /** Copies bytes out of memory. */
  byte[] read(long address, int length);
}
