package dev.ditto.hdl;

import dev.ditto.hdl.check.Finding;
import dev.ditto.hdl.graph.Site;
import java.util.List;

/**
 * An argument of which no hardware can be made, for example a width of 0 bits or a queue of no
 * items: the message says what is wrong and what is legal. Types and parameter records refuse such
 * arguments wherever they are made. While {@link Hdl#elaborate} runs, it ends the search and
 * becomes one more finding, with its Java line, of the {@link HdlException} that tells everything.
 */
public final class ImpossibleException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;
  private static final String LIBRARY = ImpossibleException.class.getPackageName() + ".lib.";

  private final transient Finding finding;

  /**
   * An argument outside its range.
   *
   * @param what what is wrong, with the number
   * @param fix what is legal
   */
  public ImpossibleException(String what, String fix) {
    this("range", what, fix);
  }

  /**
   * Throws unless a parameter is possible: for the compact constructors of parameter records.
   *
   * @param what what is wrong, with the number and the legal range
   */
  public static void unless(boolean possible, String what) {
    unless(possible, what, "keep to that range");
  }

  /** The same with what to write instead. */
  public static void unless(boolean possible, String what, String fix) {
    if (!possible) {
      throw new ImpossibleException(what, fix);
    }
  }

  ImpossibleException(String rule, String what, String fix) {
    super(what + "; " + fix);
    finding =
        Elaboration.running()
            ? new Finding(
                rule,
                Elaboration.current().title(),
                what,
                List.of(new Finding.Place("here", users(CallSite.here().site()))),
                fix)
            : null;
  }

  /** Null when no design was being built. */
  Finding finding() {
    return finding;
  }

  /** Without lines of the library's own blocks, unless there are no others. */
  private static Site users(Site site) {
    List<Site.Frame> own =
        site.frames().stream().filter(f -> !f.className().startsWith(LIBRARY)).toList();
    return own.isEmpty() ? site : new Site(own);
  }
}
