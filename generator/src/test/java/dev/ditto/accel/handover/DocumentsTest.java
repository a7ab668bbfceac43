package dev.ditto.accel.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.config.Configuration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsTest {
  @TempDir static Path folder;

  @BeforeAll
  static void generate() throws IOException {
    HandOver.write(Rtl.of(Configuration.preset("small", List.of("digitBits=5"))), folder);
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("docs"))) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  @Test
  void theyTellOfThisVeryBuild() throws IOException {
    String architecture = Files.readString(folder.resolve("docs/architecture.md"));
    assertTrue(
        architecture.contains("`ZeroSkipPe`: rows × columns × lanes = 8 × 16 × 1 |"), architecture);
    assertTrue(architecture.contains("| Y | 2048 | 64 |"), architecture);
    assertTrue(architecture.contains("two signed five-bit digits"), architecture);
    String integration = Files.readString(folder.resolve("docs/integration.md"));
    assertTrue(integration.contains("| `m_axi_rdata` | in | 64 | m_axi |"), integration);
    String programming = Files.readString(folder.resolve("docs/programming.md"));
    assertTrue(programming.contains("| 3 | `axi_rd` | memory answered a read with an error |"));
  }

  /** A run that is started like the one before must not hang. */
  @Test
  void everyRunBeginsWithAResetAndAnImage() throws IOException {
    String programming = Files.readString(folder.resolve("docs/programming.md"));
    List<String> first =
        Pattern.compile("(?m)^\\d\\. ")
            .splitAsStream(programming.split("\n## ")[2])
            .skip(1)
            .map(step -> step.split("[ ,.:]")[0] + " " + step.split("[ ,.:]")[1])
            .toList();
    assertEquals(
        List.of(
            "CTRL soft_reset",
            "Put the",
            "RING_BASE ",
            "For counters",
            "CTRL start",
            "Wait for",
            "Clear INTR_STATE"),
        first);
    assertTrue(
        programming.contains(
            "It leaves\nINTR_ENABLE, RING_BASE_LO, RING_BASE_HI, RING_SIZE, WATCHDOG, FLOW, FLOW_INDEX,"
                + " the counters"),
        programming);
    assertTrue(
        programming.contains(
            "writes to RING_BASE_LO, RING_BASE_HI, RING_SIZE, FLOW are answered with SLVERR"),
        programming);
  }

  @Test
  void linksLeadToFilesOfTheDirectory() throws IOException {
    Pattern link = Pattern.compile("\\]\\(([^)#]+)\\)");
    for (Path page : pages()) {
      String text = Files.readString(page);
      assertFalse(text.contains("{{"), page + " has a hole");
      Matcher matcher = link.matcher(text);
      while (matcher.find()) {
        Path target = page.resolveSibling(matcher.group(1)).normalize();
        assertTrue(Files.isRegularFile(target), page + " links to " + target);
      }
    }
  }

  @Test
  void picturesAreXml() throws Exception {
    for (String name :
        List.of("block-diagram", "wave-register", "wave-doorbell", "wave-interrupt")) {
      assertEquals(
          "svg",
          DocumentBuilderFactory.newDefaultInstance()
              .newDocumentBuilder()
              .parse(folder.resolve("docs/" + name + ".svg").toFile())
              .getDocumentElement()
              .getTagName());
    }
  }

  @Test
  void everyTestThatTheVerificationPlanNamesExists() throws IOException {
    Set<String> tests;
    try (Stream<Path> files =
        Stream.of("../dsl", "../generator", "../testbench")
            .map(module -> Path.of(module, "src/test/java"))
            .flatMap(DocumentsTest::walk)) {
      tests =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith("Test.java"))
              .map(name -> name.replace(".java", ""))
              .collect(Collectors.toSet());
    }
    TreeSet<String> named = new TreeSet<>();
    Matcher matcher =
        Pattern.compile("`(\\w+Test)`")
            .matcher(Files.readString(folder.resolve("docs/verification.md")));
    while (matcher.find()) {
      named.add(matcher.group(1));
    }
    assertTrue(named.size() > 30, "named are only " + named);
    named.removeAll(tests);
    assertEquals(Set.of(), named, "named and not there");
  }

  private static Stream<Path> walk(Path folder) {
    try {
      return Files.walk(folder);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
