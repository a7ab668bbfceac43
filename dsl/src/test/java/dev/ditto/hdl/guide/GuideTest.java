package dev.ditto.hdl.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The guide quotes what runs here: after {@code <!-- name -->} comes the marked region of that
 * name, or what a program printed. {@code -Dditto.rewrite=true} writes the quotations anew.
 */
class GuideTest {
  private static final Path PAGE = Path.of("doc", "guide.md");
  private static final Path SOURCES = Path.of("src/test/java/dev/ditto/hdl/guide");
  private static final Pattern REGION =
      Pattern.compile("(?ms)^ *// \\[([a-z0-9 ]+)\\]\n(.*?)^ *// \\[/\\1\\]\n");
  private static final Pattern QUOTATION =
      Pattern.compile("(?s)<!-- ([a-z0-9 ]+) -->\n```(?:java|verilog)?\n(.*?)```\n");
  private static final Pattern FENCE = Pattern.compile("(?m)^```(\\w*)$");

  private static Map<String, String> regions() throws IOException {
    Map<String, String> regions = new HashMap<>();
    try (Stream<Path> files = Files.list(SOURCES)) {
      for (Path file : files.toList()) {
        Matcher region = REGION.matcher(Files.readString(file));
        while (region.find()) {
          String code = region.group(2).stripTrailing().stripIndent() + "\n";
          code = code.replace("static final class", "final class");
          assertNull(regions.put(region.group(1), code), "twice: " + region.group(1));
        }
      }
    }
    return regions;
  }

  private static Map<String, String> printed() throws IOException {
    LookingInside inside = new LookingInside();
    return Map.of(
        "pwm verilog", FirstModuleTest.verilog(),
        "elsewhere verilog", ElsewhereTest.verilog(),
        "mistakes printed", ValuesTest.mistakes(),
        "crossing printed", ClocksTest.mistake(),
        "wave printed", inside.picture,
        "why printed", inside.reason,
        "coverage printed", withoutToggles(inside.coverage),
        "mutants printed", ProofTest.mutants());
  }

  private static String withoutToggles(String coverage) {
    return coverage.replaceAll("(?m)^.* toggle of .*\n", "");
  }

  @Test
  void theGuideQuotesWhatRuns() throws IOException {
    Map<String, String> known = new HashMap<>(regions());
    known.putAll(printed());
    Set<String> quoted = new LinkedHashSet<>();
    String page = Files.readString(PAGE);
    String expected =
        QUOTATION
            .matcher(page)
            .replaceAll(
                m -> {
                  String name = m.group(1);
                  assertTrue(known.containsKey(name), "the guide quotes unknown " + name);
                  quoted.add(name);
                  String head = m.group().substring(0, m.start(2) - m.start());
                  return Matcher.quoteReplacement(head + known.get(name) + "```\n");
                });
    if (Boolean.getBoolean("ditto.rewrite")) {
      Files.writeString(PAGE, expected);
    }
    assertEquals(
        expected, Files.readString(PAGE), "-Dditto.rewrite=true writes the quotations anew");
    assertEquals(known.keySet().stream().sorted().toList(), quoted.stream().sorted().toList());
  }

  @Test
  void noCodeStandsInTheGuideThatDoesNotRun() throws IOException {
    String rest = QUOTATION.matcher(Files.readString(PAGE)).replaceAll("");
    List<String> others =
        FENCE.matcher(rest).results().map(m -> m.group(1)).filter(w -> !w.isEmpty()).toList();
    assertTrue(others.stream().allMatch("sh"::equals), others::toString);
    assertEquals(2 * others.size(), FENCE.matcher(rest).results().count());
  }

  @Test
  void whatTheGuideLinksToIsThere() throws IOException {
    Matcher link =
        Pattern.compile("\\]\\((?!http)([^)#]+)[^)]*\\)").matcher(Files.readString(PAGE));
    while (link.find()) {
      Path target = PAGE.getParent().resolve(link.group(1));
      assertTrue(Files.exists(target), "no " + target);
    }
  }
}
