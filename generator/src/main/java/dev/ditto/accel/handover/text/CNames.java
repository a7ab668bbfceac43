package dev.ditto.accel.handover.text;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names in C that follow the prefix of Verilog modules, so that headers and drivers of two builds
 * can be compiled into one program: {@code npu_ditto_probe}, {@code NPU_DITTO_ID_REG_OFFSET},
 * {@code npu_ditto_regs.h}.
 *
 * @param prefix letters, digits and underscores, or empty
 */
public record CNames(String prefix) {
  /** A string, which is no place for names unless it is a header's; or the start of a name. */
  private static final Pattern STRING_OR_NAME =
      Pattern.compile("\"(?!ditto_\\w+\\.h\")[^\"\\n]*\"|\\b(?:ditto|DITTO)_");

  /** A text of C, of a makefile, or about either, with the prefix before every name. */
  public String in(String text) {
    return STRING_OR_NAME
        .matcher(text)
        .replaceAll(
            found ->
                switch (found.group()) {
                  case "ditto_" -> prefix + "ditto_";
                  case "DITTO_" -> prefix.toUpperCase(Locale.ROOT) + "DITTO_";
                  default -> Matcher.quoteReplacement(found.group());
                });
  }
}
