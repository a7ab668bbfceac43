package dev.ditto.hdl.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Hdl;
import dev.ditto.hdl.HdlException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/**
 * Compares the message of a broken design with the expected text. In the text, {@code @name} stands
 * for {@code File.java:line} of the test's line that ends with the comment {@code // @name}.
 */
final class Mistakes {
  private final String file;
  private final List<String> lines;

  Mistakes(Class<?> test) {
    file = test.getSimpleName() + ".java";
    try {
      lines = Files.readAllLines(Path.of("src/test/java/dev/ditto/hdl/rules", file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void expect(Supplier<Block> top, String expected) {
    HdlException broken = assertThrows(HdlException.class, () -> Hdl.elaborate(top));
    assertEquals(resolve(expected), broken.getMessage());
  }

  String resolve(String expected) {
    String text = expected;
    for (int i = 0; i < lines.size(); i++) {
      int mark = lines.get(i).indexOf("// @");
      if (mark >= 0) {
        String name = lines.get(i).substring(mark + 3);
        text = text.replaceAll(name + "\\b", file + ":" + (i + 1));
      }
    }
    return text;
  }
}
