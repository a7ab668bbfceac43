package dev.ditto.hdl.rules;

import static dev.ditto.hdl.Hdl.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Hdl;
import dev.ditto.hdl.HdlException;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.check.Finding;
import dev.ditto.hdl.check.PortTiming;
import dev.ditto.hdl.check.host.HostRules;
import dev.ditto.hdl.check.host.HostRulesTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The page doc/mistakes.md has every rule that the code can report, with a message that is what the
 * program prints, but for the lines. {@code -Dditto.rewrite=true} writes the messages anew.
 */
class MistakesPageTest {
  private static final Path PAGE = Path.of("doc", "mistakes.md");

  static final class Range extends Block {
    final UInt a = input(uint(4));
    final Bool o = output(bool());

    Range() {
      o.set(a.bit(4));
    }
  }

  static final class Key extends Block {
    final UInt a = input(uint(2));
    final UInt o = output(uint(2));

    Key() {
      o.set(select(a).on(1, lit(0, 2)).on(1, lit(2, 2)).other(a));
    }
  }

  static final class Shape extends Block {
    final UInt a = input(uint(1));
    final List<UInt> o = output(vec(uint(1), 2));

    Shape() {
      drive(o, List.of(a));
    }
  }

  static final class Clash extends Block {
    final UInt a = input(uint(1));
    final UInt inc_y = output(uint(1));
    final UInt incY = output(uint(1));

    Clash() {
      inc_y.set(a);
      incY.set(a);
    }
  }

  static final class Target extends Block {
    final UInt a = input(uint(2));
    final UInt o = output(uint(2));

    Target() {
      var kept = reg(uint(2)).init(0);
      kept.set(a);
      kept.next(a);
      o.set(kept);
    }
  }

  static final class LateElse extends Block {
    final Bool c = input(bool());
    final UInt o = output(uint(2));

    LateElse() {
      o.set(0);
      var first = when(c, () -> o.set(1));
      var count = reg(uint(2)).init(0);
      count.next(count.wrapPlus(1));
      first.otherwise(() -> o.set(count));
    }
  }

  static final class Sizes extends Block {
    record Params(int[] sizes) {}

    final UInt o;

    Sizes(Params p) {
      super(p);
      o = output(uint(p.sizes[0]));
      o.set(0);
    }
  }

  static final class Follows extends Block {
    final Bool request = input(bool());
    final Bool grant = output(bool());

    Follows() {
      grant.set(request.not());
    }
  }

  private static Map<String, Supplier<String>> examples() {
    Map<String, Supplier<String>> all = new LinkedHashMap<>();
    all.put("width", design(FifteenMistakesTest.SixteenIntoEight::new));
    all.put("literal", design(FifteenMistakesTest.LiteralTooLarge::new));
    all.put("range", design(Range::new));
    all.put("key", design(Key::new));
    all.put("shape", design(Shape::new));
    all.put("null", design(NullTest.Early::new));
    all.put("name", design(Clash::new));
    all.put("target", design(Target::new));
    all.put("when", design(LateElse::new));
    all.put("scope", design(FifteenMistakesTest.LooksInside::new));
    all.put("add", design(FifteenMistakesTest.NotAdded::new));
    all.put("thread", design(FifteenMistakesTest.Parallel::new));
    all.put("outside", () -> message(FifteenMistakesTest.late().findings()));
    all.put("parameters", design(() -> new Sizes(new Sizes.Params(new int[] {3}))));
    all.put("undriven", design(FifteenMistakesTest.NeverDriven::new));
    all.put("latch", design(FifteenMistakesTest.MissingElse::new));
    all.put("driven twice", design(FifteenMistakesTest.DrivenTwice::new));
    all.put("loop", design(FifteenMistakesTest.WiresInALoop::new));
    all.put("through", () -> message(PortTiming.of(Hdl.elaborate(Follows::new)).through()));
    all.put("handshake", design(HandshakeTest.AroundWaits::new));
    all.put("unused", design(FifteenMistakesTest.Unused::new));
    all.put("memory", design(FifteenMistakesTest.NeverWritten::new));
    all.put("reset", design(FifteenMistakesTest.ValidWithoutReset::new));
    all.put("crossing", design(FifteenMistakesTest.OtherClock::new));
    all.put("black box", design(BlackBoxTest.Wrong::new));
    all.put("dropped", design(FifteenMistakesTest.Dropped::new));
    all.put("host", () -> message(HostRules.check(HostRulesTest.classFile("Slips")).subList(0, 1)));
    return all;
  }

  private static Supplier<String> design(Supplier<Block> top) {
    return () -> message(assertThrows(HdlException.class, () -> Hdl.elaborate(top)).findings());
  }

  /** The message, with lines that do not change whenever a test does: numbered by their order. */
  private static String message(List<Finding> findings) {
    assertEquals(1, findings.size(), findings::toString);
    String text = findings.get(0).toString();
    Pattern line = Pattern.compile("\\w+\\.java:(\\d+)");
    List<Integer> order =
        line.matcher(text)
            .results()
            .map(m -> Integer.valueOf(m.group(1)))
            .distinct()
            .sorted()
            .toList();
    return line.matcher(text)
        .replaceAll(m -> "Design.java:" + (12 + 2 * order.indexOf(Integer.valueOf(m.group(1)))));
  }

  @Test
  void thePageShowsWhatTheProgramPrints() throws IOException {
    String page = Files.readString(PAGE);
    StringBuilder expected = new StringBuilder(page);
    examples()
        .forEach(
            (rule, message) -> {
              String text = expected.toString();
              Matcher block =
                  Pattern.compile("(?s)(\n## `" + rule + "`\n.*?```\n)(.*?)(```\n)").matcher(text);
              assertEquals(true, block.find(), "no section and message for rule " + rule);
              expected.replace(block.start(2), block.end(2), message.get());
            });
    if (Boolean.getBoolean("ditto.rewrite")) {
      Files.writeString(PAGE, expected);
    }
    assertEquals(expected.toString(), Files.readString(PAGE));
  }

  @Test
  void thePageHasEveryRuleOfTheCode() throws IOException {
    TreeSet<String> reported = new TreeSet<>();
    Pattern report = Pattern.compile("(?:new Finding|\\breport)\\(\\s*\"([a-z ]+)\"");
    try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        report.matcher(Files.readString(file)).results().forEach(m -> reported.add(m.group(1)));
      }
    }
    assertEquals(reported, new TreeSet<>(examples().keySet()));
    String headings =
        Pattern.compile("(?m)^## `(.*)`$")
            .matcher(Files.readString(PAGE))
            .results()
            .map(m -> m.group(1))
            .collect(Collectors.joining(","));
    assertEquals(String.join(",", examples().keySet()), headings);
  }
}
