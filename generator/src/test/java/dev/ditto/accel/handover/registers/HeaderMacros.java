package dev.ditto.accel.handover.registers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.hdl.tools.Tool;
import dev.ditto.hdl.tools.ToolResult;
import dev.ditto.hdl.tools.ToolRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a compiler makes of the register header: the numbers that a compiled program prints. */
public final class HeaderMacros {
  private static final Duration LIMIT = Duration.ofMinutes(1);

  private HeaderMacros() {}

  /** Values of macros by name, from a program in C99 without a warning. */
  public static Map<String, Long> of(Path header, List<String> names, Path work)
      throws IOException {
    return of(Tool.CC, "c99", ".c", header, names, work);
  }

  /** The same from a program in the oldest C++. */
  static Map<String, Long> ofCpp(Path header, List<String> names, Path work) throws IOException {
    return of(Tool.CXX, "c++98", ".cpp", header, names, work);
  }

  private static Map<String, Long> of(
      Tool compiler, String standard, String suffix, Path header, List<String> names, Path work)
      throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("#include <stdio.h>");
    lines.add("#include \"" + header.getFileName() + "\"");
    lines.add("int main(void) {");
    names.forEach(
        name ->
            lines.add(
                "  printf(\"%%s %%lu\\n\", \"%s\", (unsigned long)%s);".formatted(name, name)));
    lines.add("  return 0;");
    lines.add("}");
    Path source = Files.write(work.resolve("macros" + suffix), lines);
    Path program = work.resolve("macros");
    run(
        compiler.require().path().toString(),
        "-std=" + standard,
        "-Wall",
        "-Wextra",
        "-Werror",
        "-pedantic",
        "-I" + header.getParent(),
        "-o",
        program.toString(),
        source.toString());
    Map<String, Long> values = new TreeMap<>();
    for (String line : run(program.toString()).split("\n")) {
      values.put(line.split(" ")[0], Long.parseLong(line.split(" ")[1]));
    }
    assertEquals(names.size(), values.size());
    return values;
  }

  private static String run(String... command) {
    ToolResult result = ToolRunner.run(Arrays.asList(command), Path.of("."), LIMIT);
    assertTrue(result.ok(), result.output());
    return result.output();
  }
}
