package dev.ditto.hdl.verilator;

import dev.ditto.hdl.tools.ToolException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a top module's ports from the header that Verilator writes for it. */
final class HeaderPorts {
  /**
   * One port.
   *
   * @param member its name in the C++ class
   */
  record HeaderPort(String name, String member, boolean input, int width) {}

  /** For example {@code VL_INW(&data,95,0,3);}. */
  private static final Pattern PORT =
      Pattern.compile("VL_(IN|OUT|INOUT)(8|16|64|W|)\\(&?(\\w+),(\\d+),(\\d+)(?:,\\d+)?\\);");

  private static final Pattern OTHER_PORT = Pattern.compile("VL_(?:IN|OUT|INOUT)\\w*\\([^\\n]*");

  private HeaderPorts() {}

  /**
   * The ports in the order in which the module lists them.
   *
   * @param header text of the header
   * @param sources texts of the Verilog files
   * @throws ToolException for ports of other kinds than vectors, and for {@code inout}
   */
  static List<HeaderPort> read(String header, List<String> sources, String top) {
    List<HeaderPort> ports = new ArrayList<>();
    for (String line : header.lines().toList()) {
      Matcher matcher = PORT.matcher(line);
      if (!matcher.find()) {
        if (OTHER_PORT.matcher(line).find()) {
          throw new ToolException("a port of " + top + " is no plain vector: " + line.strip());
        }
        continue;
      }
      String name = decode(matcher.group(3));
      if (matcher.group(1).equals("INOUT")) {
        throw new ToolException("port " + name + " of " + top + " is inout; only in and out work");
      }
      int width = Integer.parseInt(matcher.group(4)) - Integer.parseInt(matcher.group(5)) + 1;
      boolean input = matcher.group(1).equals("IN");
      ports.add(new HeaderPort(name, matcher.group(3), input, width));
    }
    Map<String, Integer> order = order(sources, top);
    ports.sort(
        Comparator.comparingInt((HeaderPort p) -> order.getOrDefault(p.name(), Integer.MAX_VALUE)));
    return ports;
  }

  /** Undoes Verilator's encoding: {@code __05F} is an underscore, {@code __SYM__} a prefix. */
  private static String decode(String member) {
    String plain = member.startsWith("__SYM__") ? member.substring(7) : member;
    Matcher code = Pattern.compile("__0([0-9A-Fa-f]{2})").matcher(plain);
    return code.replaceAll(
        m -> Matcher.quoteReplacement("" + (char) Integer.parseInt(m.group(1), 16)));
  }

  /** Where each word first stands behind {@code module TOP}; the header sorts by size instead. */
  private static Map<String, Integer> order(List<String> sources, String top) {
    Map<String, Integer> order = new HashMap<>();
    Pattern module = Pattern.compile("\\bmodule\\s+" + Pattern.quote(top) + "\\b");
    for (String source : sources) {
      String text = source.replaceAll("//[^\\n]*", "").replaceAll("(?s)/\\*.*?\\*/", " ");
      Matcher found = module.matcher(text);
      if (found.find()) {
        int end = text.indexOf("endmodule", found.end());
        String body = text.substring(found.end(), end < 0 ? text.length() : end);
        Matcher word = Pattern.compile("\\\\\\S+|[A-Za-z_][A-Za-z0-9_$]*").matcher(body);
        while (word.find()) {
          String name = word.group().startsWith("\\") ? word.group().substring(1) : word.group();
          order.putIfAbsent(name, order.size());
        }
        return order;
      }
    }
    return order;
  }
}
