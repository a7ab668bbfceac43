package dev.ditto.hdl;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Turns Java names into Verilog names that are legal, not reserved, and unique in one circuit, or
 * among the modules of a design.
 */
final class Names {
  private final Set<String> taken = new HashSet<>();
  private final UnaryOperator<String> key;

  private Names(UnaryOperator<String> key) {
    this.key = key;
  }

  /** Names in Verilog, in which {@code a} and {@code A} differ. */
  static Names signals() {
    return new Names(name -> name);
  }

  /** Names that are files too, which differ in more than case: some file systems ignore it. */
  static Names modules() {
    return new Names(name -> name.toLowerCase(Locale.ROOT));
  }

  /** The name itself, or with the smallest free {@code _1}, {@code _2}... when it is taken. */
  String unique(String wanted) {
    String base = legal(wanted);
    String name = base;
    for (int i = 1; !taken.add(key.apply(name)); i++) {
      name = base + (base.endsWith("_") ? "" : "_") + i;
    }
    return name;
  }

  /** {@code windowFlags} becomes {@code window_flags}, {@code AXI_ID} becomes {@code axi_id}. */
  static String snake(String java) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < java.length(); i++) {
      char c = java.charAt(i);
      if (Character.isUpperCase(c) && i > 0) {
        char before = java.charAt(i - 1);
        boolean wordEnds = Character.isLowerCase(before) || Character.isDigit(before);
        boolean acronymEnds =
            Character.isUpperCase(before)
                && i + 1 < java.length()
                && Character.isLowerCase(java.charAt(i + 1));
        if (wordEnds || acronymEnds) {
          text.append('_');
        }
      }
      text.append(Character.toLowerCase(c));
    }
    return text.toString();
  }

  /** Replaces what Verilog does not allow, and steps aside from reserved words. */
  static String legal(String name) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
      boolean digit = c >= '0' && c <= '9';
      if (digit && i == 0) {
        text.append('_');
      }
      text.append(letter || digit ? c : '_');
    }
    if (text.length() == 0) {
      text.append('_');
    }
    return ReservedWords.contains(text.toString()) ? text.append('_').toString() : text.toString();
  }
}
