package dev.ditto.hdl.emit;

import dev.ditto.hdl.graph.External;
import java.util.List;

/** Writes the parameters of black boxes. */
final class ParameterValues {
  private ParameterValues() {}

  /** {@code .WIDTH(18)}, one text a parameter. */
  static List<String> of(External external) {
    return external.parameters().stream()
        .map(p -> "." + p.name() + "(" + text(p.value()) + ")")
        .toList();
  }

  private static String text(External.Setting setting) {
    if (setting instanceof External.Whole whole) {
      return Integer.toString(whole.value());
    } else if (setting instanceof External.Real real) {
      String digits = real.value().toPlainString();
      return digits.contains(".") ? digits : digits + ".0";
    } else if (setting instanceof External.Text text) {
      return '"' + text.value() + '"';
    }
    External.Bits bits = (External.Bits) setting;
    return Literal.of(bits.value(), bits.width());
  }
}
