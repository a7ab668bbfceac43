package dev.ditto.hdl;

/**
 * The name that the parts of one user-visible thing share: a scalar, or all leaves of a record or
 * stream, which add their own suffix. It may become known after the thing was made, for example
 * when a list that holds it is stored.
 */
final class Naming {
  /** What to call a signal that no Java variable names. */
  final String fallback;

  private Wanted wanted;
  private boolean used;
  private boolean waived;

  /**
   * A name from Java.
   *
   * @param plain the variable that the result is stored into
   * @param qualified with the name of the variable that the helper's result is stored into before
   *     it, for when several things want the plain name; null outside helpers
   * @param java the variable as Java spells it; null for a name that was given by hand
   */
  record Wanted(String plain, String qualified, String java) {
    static Wanted given(String name) {
      return new Wanted(name, null, null);
    }

    Wanted with(String suffix) {
      return new Wanted(plain + suffix, qualified == null ? null : qualified + suffix, java);
    }
  }

  Naming(Wanted wanted, String fallback) {
    this.wanted = wanted;
    this.fallback = fallback;
  }

  /** Null until known. */
  Wanted wanted() {
    return wanted;
  }

  /** Null until known. */
  String base() {
    return wanted == null ? null : wanted.plain;
  }

  /** Whether one variable names both, in another pass of a loop or another call of a helper. */
  boolean sameVariable(Naming that) {
    return wanted != null
        && that.wanted != null
        && wanted.java != null
        && wanted.java.equals(that.wanted.java);
  }

  /** Gives the name unless there is one already; null gives none. */
  void adopt(Wanted name) {
    if (wanted == null) {
      wanted = name;
    }
  }

  /** Gives a final name. */
  void force(String name) {
    wanted = Wanted.given(name);
  }

  /** Takes the longer name, if there is one. */
  void qualify() {
    if (wanted != null && wanted.qualified != null) {
      force(wanted.qualified);
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
}
