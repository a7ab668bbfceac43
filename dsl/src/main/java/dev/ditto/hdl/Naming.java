package dev.ditto.hdl;

/**
 * The name that the parts of one user-visible thing share: a scalar, or all leaves of a record or
 * stream, which add their own suffix. It may become known after the thing was made, for example
 * when a list that holds it is stored.
 */
final class Naming {
  /** What to call a signal that no Java variable names. */
  final String fallback;

  private String base;
  private boolean used;
  private boolean waived;

  Naming(String base, String fallback) {
    this.base = base;
    this.fallback = fallback;
  }

  /** Null until known. */
  String base() {
    return base;
  }

  /** Gives the name unless there is one already. */
  void adopt(String name) {
    if (base == null) {
      base = name;
    }
  }

  /** Whether any line mentioned a value of this name after it was made. */
  boolean used() {
    return used;
  }

  void use() {
    used = true;
  }

  /** Whether the user said that nothing needs it. */
  boolean waived() {
    return waived;
  }

  void waive() {
    used = true;
    waived = true;
  }

  /** Gives the name that the user spelled out. */
  void force(String name) {
    base = name;
  }
}
