package dev.ditto.cli.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.cli.Invocation;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.junit.jupiter.api.Test;

/** Command lines that do the same again. */
class AgainTest {
  private static final Path PROGRAM = Home.program();

  private static String again(String... words) throws ParseException {
    Options options = new Options();
    new CosimVerb().addOptions(options);
    CommandLine line = new DefaultParser().parse(options, words);
    return Again.command("cosim", new Invocation(line, System.out, System.err), 20);
  }

  @Test
  void defaultsThatCountAreSaid() throws ParseException {
    assertEquals(PROGRAM + " cosim --seed 1 --steps 20", again());
    assertEquals(
        PROGRAM + " cosim --seed 7 --stalls 25 --steps 20", again("--seed", "7", "--stalls=25"));
  }

  @Test
  void wordsAreQuotedAndRepeatedOptionsStay() throws ParseException {
    assertEquals(
        PROGRAM + " cosim --set rows=2 --set lanes=1 --caption 'red ring' --seed 1 --steps 3",
        again(
            "--set",
            "rows=2",
            "--set",
            "lanes=1",
            "--caption",
            "red ring",
            "--seed",
            "1",
            "--steps",
            "3"));
  }

  @Test
  void itWorksFromAnyFolder() throws ParseException {
    assertTrue(PROGRAM.isAbsolute() && PROGRAM.endsWith("scripts/ditto"), PROGRAM.toString());
    Path here = Path.of("").toAbsolutePath();
    assertEquals(
        PROGRAM
            + " cosim --config %s/a.json --rtl %s/x --out %s/o --waves %s/w.vcd --trace %s/t.json"
                .formatted(here, here.getParent(), here, here, here)
            + " --seed 1 --steps 20",
        again(
            "-c", "a.json", "--rtl", "../x", "-o", "./o", "--waves", "w.vcd", "--trace", "t.json"));
  }

  @Test
  void aModelIsAFolderOrAName() throws ParseException {
    assertEquals(
        PROGRAM + " cosim --model captions16 --seed 1 --steps 20", again("-m", "captions16"));
    assertEquals(
        PROGRAM
            + " cosim --model %s --seed 1 --steps 20"
                .formatted(Path.of("src/main").toAbsolutePath()),
        again("-m", "src/main"));
  }

  @Test
  void aPartOfAnotherVerbIsDoneByOne() throws ParseException {
    Options options = new Options();
    new CompareVerb().addOptions(options);
    CommandLine line =
        new DefaultParser().parse(options, new String[] {"--equal-area", "-p", "small"});
    assertEquals(
        PROGRAM + " cosim --preset small --flow off --set peStyle=dense --seed 1 --steps 5",
        Again.command(
            "cosim",
            new Invocation(line, System.out, System.err),
            5,
            Set.of("equal-area"),
            List.of("--flow", "off", "--set", "peStyle=dense")));
  }
}
