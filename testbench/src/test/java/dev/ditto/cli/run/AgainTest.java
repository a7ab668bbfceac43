package dev.ditto.cli.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.cli.Invocation;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.junit.jupiter.api.Test;

/** Command lines that do the same again. */
class AgainTest {
  private static String again(String... words) throws ParseException {
    Options options = new Options();
    new CosimVerb().addOptions(options);
    CommandLine line = new DefaultParser().parse(options, words);
    return Again.command("cosim", new Invocation(line, System.out, System.err), 20);
  }

  @Test
  void defaultsThatCountAreSaid() throws ParseException {
    assertEquals("scripts/ditto cosim --seed 1 --steps 20", again());
    assertEquals(
        "scripts/ditto cosim --seed 7 --stalls 25 --steps 20", again("--seed", "7", "--stalls=25"));
  }

  @Test
  void wordsAreQuotedAndRepeatedOptionsStay() throws ParseException {
    assertEquals(
        "scripts/ditto cosim --set rows=2 --set lanes=1 --caption 'red ring' --seed 1 --steps 3",
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
}
