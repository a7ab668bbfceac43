package dev.ditto.hdl.tools;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds names in Verilog that tell a reader nothing. A declared name is anonymous when
 *
 * <ul>
 *   <li>it starts with an underscore, as {@code _123} and {@code _GEN_4} do, but for {@code
 *       _unused}, which gathers the bits that nothing reads;
 *   <li>one of its words is a marker of generated temporaries: {@code T}, {@code GEN}, {@code zz},
 *       {@code tmp}, {@code temp}, {@code unnamed};
 *   <li>it is a kind of thing and a number, such as {@code wire_3} or {@code node12}.
 * </ul>
 */
final class AnonymousNames {
  private static final Pattern COMMENT = Pattern.compile("//[^\n]*|/\\*(?s:.*?)\\*/|\"[^\"]*\"");
  private static final Pattern DECLARED =
      Pattern.compile(
          "\\b(?:wire|reg|localparam|integer|genvar)\\b(?:\\s+(?:signed\\b|reg\\b|\\[[^\\]]*\\]))*"
              + "\\s+(\\w+)|\\b\\w+\\s+(\\w+)\\s*\\((?=\\s*\\.)");
  private static final Pattern ANONYMOUS =
      Pattern.compile(
          "_.*|(.*_)?(T|GEN|zz|tmp|temp|unnamed)(_.*)?"
              + "|(wire|reg|signal|net|node|expr|op|val|var|inst)_?\\d+");

  private AnonymousNames() {}

  static List<String> in(String verilog) {
    return DECLARED
        .matcher(COMMENT.matcher(verilog).replaceAll(" "))
        .results()
        .map(AnonymousNames::name)
        .filter(name -> !name.equals("_unused") && ANONYMOUS.matcher(name).matches())
        .toList();
  }

  private static String name(MatchResult declaration) {
    return declaration.group(1) == null ? declaration.group(2) : declaration.group(1);
  }
}
