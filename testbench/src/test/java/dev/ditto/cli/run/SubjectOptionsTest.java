package dev.ditto.cli.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ditto.cli.Invocation;
import dev.ditto.cli.UsageException;
import dev.ditto.model.golden.SmallNetworks;
import dev.ditto.model.io.Captions;
import dev.ditto.model.io.Model;
import dev.ditto.model.network.Network;
import dev.ditto.model.sampler.SamplerConfig;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.junit.jupiter.api.Test;

class SubjectOptionsTest {
  /** Captions of three words out of five. */
  private static final Model CAPTIONED =
      model(
          SmallNetworks.captioned(),
          List.of(),
          new Captions(List.of("red", "blue", "ring", "on dark", "on bright"), 3, List.of(2, 1, 2)),
          1);

  private static final Model UNORDERED =
      model(
          SmallNetworks.captioned(),
          List.of(),
          new Captions(List.of("a", "b", "c", "c d", "e"), 3, List.of()),
          1);

  /** Three classes, or none. */
  private static final Model GUIDED =
      model(SmallNetworks.transformer(), List.of("disc", "ring", "plus"), null, 2.5);

  private static final Model CLASSES =
      model(SmallNetworks.unet(), List.of("disc", "ring", "plus"), null, 1);

  private static Model model(
      Network network, List<String> classes, Captions captions, double guidance) {
    return new Model(
        network,
        SmallNetworks.weights(network, new Random(1)),
        SamplerConfig.DEFAULT,
        classes,
        Optional.ofNullable(captions),
        guidance);
  }

  private static SubjectOptions read(Model model, String... arguments) {
    Options options = new Options();
    SubjectOptions.add(options);
    options.addOption(Option.builder().longOpt("seed").hasArg().get());
    try {
      return SubjectOptions.read(
          new Invocation(new DefaultParser().parse(options, arguments), System.out, System.err),
          model);
    } catch (ParseException e) {
      throw new AssertionError(e);
    }
  }

  private static void assertRefused(String message, Model model, String... arguments) {
    assertEquals(
        message, assertThrows(UsageException.class, () -> read(model, arguments)).getMessage());
  }

  @Test
  void aCaptionIsOneWordForEachPlace() {
    SubjectOptions subject = read(CAPTIONED, "--caption", " blue  ring on bright");
    assertEquals(List.of(1, 2, 4), subject.labels());
    assertEquals("blue ring on bright", subject.title());
    assertEquals(1, subject.guidance());
  }

  @Test
  void theLongerOfTwoWordsIsMeant() {
    assertEquals(List.of(0, 3, 4), read(UNORDERED, "--caption", "a c d e").labels());
    assertEquals(List.of(2, 2, 0), read(UNORDERED, "--caption", "c c a").labels());
  }

  @Test
  void aWrongWordNamesTheNearestAndAll() {
    String words = "\n  word 1: red, blue\n  word 2: ring\n  word 3: on dark, on bright";
    assertRefused(
        "--caption: word 3 cannot be 'on birght'; did you mean on bright?" + words,
        CAPTIONED,
        "--caption",
        "red ring on birght");
    // A word in the place of another.
    assertRefused(
        "--caption: word 1 cannot be 'ring'; did you mean red?" + words,
        CAPTIONED,
        "--caption",
        "ring red on dark");
    assertRefused(
        "--caption: word 3 cannot be 'on'; did you mean on dark?" + words,
        CAPTIONED,
        "--caption",
        "red ring on");
    assertRefused(
        "--caption: word 1 cannot be 'f'; did you mean a?\n  any 3 of: a, b, c, c d, e",
        UNORDERED,
        "--caption",
        "f a a");
  }

  @Test
  void tooFewAndTooManyWords() {
    String words = "\n  word 1: red, blue\n  word 2: ring\n  word 3: on dark, on bright";
    assertRefused("--caption: word 1 of 3 is missing" + words, CAPTIONED, "--caption", "");
    assertRefused("--caption: word 3 of 3 is missing" + words, CAPTIONED, "--caption", "red ring");
    assertRefused(
        "--caption: 'blue disc' is more than the 3 words of a caption" + words,
        CAPTIONED,
        "--caption",
        "red ring on dark blue disc");
  }

  @Test
  void theSeedChoosesWhatIsNotAskedFor() {
    assertEquals("ring", read(CLASSES, "--seed", "4").title());
    assertEquals("plus", read(CLASSES, "--seed", "-1").title());
    SubjectOptions any = read(CAPTIONED, "--seed", "9");
    assertEquals(any, read(CAPTIONED, "--seed", "9"));
    assertEquals(any, read(CAPTIONED, "--seed", "9", "--caption", any.title()));
  }

  @Test
  void guidanceIsTheModelsOwnUnlessGiven() {
    assertEquals(2.5, read(GUIDED, "--class", "ring").guidance());
    assertEquals("ring, guidance 2.5", read(GUIDED, "--class", "ring").title());
    assertEquals(4, read(GUIDED, "--guidance", "4").guidance());
    assertEquals("ring", read(GUIDED, "--class", "ring", "--guidance", "1").title());
    assertEquals(1, read(CLASSES, "--guidance", "1").guidance());
  }

  @Test
  void guidanceHasARangeAndNeedsALabelForNothing() {
    for (String text : new String[] {"0.5", "31", "NaN", "much"}) {
      assertRefused(
          "--guidance: '" + text + "' is not a number in 1.0..30.0", GUIDED, "--guidance", text);
    }
    assertRefused(
        "--guidance: this model cannot be told nothing, so there is nothing to guide away from",
        CLASSES,
        "--guidance",
        "2");
  }

  @Test
  void whatTheModelDoesNotUnderstandIsRefused() {
    assertRefused(
        "--class: this model has no classes; it reads a --caption", CAPTIONED, "--class", "ring");
    assertRefused(
        "--caption: this model reads none; it is told a --class", CLASSES, "--caption", "ring");
    assertRefused(
        "--class: no class is called 'rign'; did you mean ring? There are disc, ring, plus",
        GUIDED,
        "--class",
        "rign");
    // The label that tells the network nothing is no class.
    assertRefused(
        "--class: no class is called '3'; did you mean disc? There are disc, ring, plus",
        GUIDED,
        "--class",
        "3");
  }
}
