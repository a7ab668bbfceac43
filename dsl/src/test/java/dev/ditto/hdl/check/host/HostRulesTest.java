package dev.ditto.hdl.check.host;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Hdl;
import dev.ditto.hdl.Stream;
import dev.ditto.hdl.UInt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Seeded slips are found, each with its line, and nothing else. */
public class HostRulesTest {
  static final class Slips {
    static boolean same(UInt a, UInt b) {
      return a == b; // slip
    }

    static Bool pick(UInt state, UInt idle, Bool yes, Bool no) {
      if (state != idle) { // slip
        return yes;
      }
      return state.equals(idle) ? yes : no; // slip
    }

    static int count(List<UInt> all, UInt wanted) {
      int count = 0;
      for (UInt one : all) {
        count += wanted == one ? 1 : 0; // slip
      }
      return Objects.equals(all.get(0), wanted) ? count : 0; // slip
    }

    static boolean streams(Object other, Stream<UInt> stream) {
      return other == stream; // slip
    }
  }

  static final class Fine {
    static boolean numbers(int a, int b, String name, UInt value, List<UInt> list) {
      return a == b && name.equals("x") && value != null && list.equals(List.of());
    }

    static Bool values(UInt a, UInt b) {
      return a.eq(b).and(a.ne(3));
    }

    static boolean types(UInt a) {
      return a.type().equals(Hdl.uint(3)) && a.width() == 3;
    }
  }

  /** The class file of a class in this test. */
  public static byte[] classFile(String name) {
    try (var in = HostRulesTest.class.getResourceAsStream("HostRulesTest$" + name + ".class")) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void slipsAreFound() throws IOException {
    Path source = Path.of("src/test/java/dev/ditto/hdl/check/host/HostRulesTest.java");
    List<String> lines = Files.readAllLines(source);
    List<String> expected =
        IntStream.range(0, lines.size())
            .filter(i -> lines.get(i).endsWith("// slip"))
            .mapToObj(i -> "HostRulesTest.java:" + (i + 1))
            .toList();
    List<String> found =
        HostRules.check(classFile("Slips")).stream()
            .map(f -> f.places().get(0).site().toString())
            .collect(Collectors.toList());
    assertEquals(expected, found);
  }

  @Test
  void theMessageSaysWhatToWrite() {
    assertEquals(
        """
        host in Slips: a hardware value (UInt) is compared with Java's == or !=: that asks for the same Java object while the design is built, never for equal values in the hardware
            compared at HostRulesTest.java:LINE
            fix: use eq(...) or ne(...)
        """,
        HostRules.check(classFile("Slips")).get(0).toString().replaceAll(":\\d+", ":LINE"));
  }

  @Test
  void theRestIsFine() {
    assertEquals(List.of(), HostRules.check(classFile("Fine")));
  }

  @Test
  void theLanguageAndItsLibraryKeepTheRule() throws IOException {
    assertEquals(List.of(), HostRules.check(Path.of("target", "classes")));
  }
}
