package dev.ditto.hdl.proof;

import dev.ditto.hdl.graph.External;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** How Yosys' selections ask for the parameters of a black box. */
final class Parameters {
  private Parameters() {}

  /** {@code NAME=value} for each but those with a fraction, of which a selection knows nothing. */
  static List<String> of(External external) {
    List<String> values = new ArrayList<>();
    for (External.Parameter parameter : external.parameters()) {
      External.Setting value = parameter.value();
      if (value instanceof External.Whole whole) {
        BigInteger pattern = BigInteger.valueOf(whole.value() & 0xffffffffL);
        values.add(parameter.name() + "=32'b" + pattern.toString(2));
      } else if (value instanceof External.Bits bits) {
        values.add(parameter.name() + "=" + bits.width() + "'b" + bits.value().toString(2));
      } else if (value instanceof External.Text text && text.value().matches("[A-Za-z0-9_.-]+")) {
        values.add(parameter.name() + "=" + text.value());
      }
    }
    return values;
  }
}
