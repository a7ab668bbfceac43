package dev.ditto.hdl;

import dev.ditto.hdl.graph.Attribute;
import dev.ditto.hdl.graph.External;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/** Checks what is given to a black box: values of its parameters, and files. */
final class BoxValues {
  private BoxValues() {}

  static External.Setting whole(int value) {
    return new External.Whole(value);
  }

  static External.Setting real(Op op, String name, double value) {
    if (!Double.isFinite(value)) {
      op.report(
          "black box",
          "the value " + value + " of parameter " + name + " is no number",
          "give it a finite one");
      return new External.Whole(0);
    }
    return new External.Real(BigDecimal.valueOf(value));
  }

  static External.Setting text(Op op, String name, String value) {
    String plain = Attribute.plain(value);
    if (!plain.equals(value)) {
      op.report(
          "black box",
          "the text of parameter " + name + " has a character that Verilog's strings have not",
          "use printable ASCII without quotes and backslashes");
    }
    return new External.Text(plain);
  }

  static External.Setting bits(Op op, String name, BigInteger value, int width) {
    boolean legal = width >= 1 && width <= Type.MAX_WIDTH;
    boolean fits =
        legal && (value.signum() < 0 ? value.bitLength() < width : value.bitLength() <= width);
    if (!fits) {
      op.report(
          "black box",
          "the value " + value + " of parameter " + name + " does not fit " + width + " bits",
          "give it a width of 1 to " + Type.MAX_WIDTH + " bits that holds it");
      return new External.Bits(BigInteger.ZERO, 1);
    }
    return new External.Bits(Literals.pattern(value, width), width);
  }

  /** The text of a resource beside a class; empty, and reported, when there is none. */
  static String resource(Op op, Class<?> owner, String name) {
    try (InputStream stream = owner.getResourceAsStream(name)) {
      if (stream != null) {
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name + ": " + e.getMessage(), e);
    }
    op.report(
        "black box",
        "there is no resource '" + name + "' beside " + owner.getName(),
        "put the file into the folder of resources of that package, or give its text:"
            + " verilog(file, text)");
    return "";
  }
}
