package dev.ditto.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.ditto.accel.handover.Rtl;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A directory of Verilog that the user named: a generated one, or somebody else's. */
public final class VerilogDirectory {
  /** The top module of a generated accelerator. */
  public static final String TOP = Rtl.TOP;

  /** Larger files are not read. */
  private static final long MAX_BYTES = 64L << 20;

  private static final long MAX_LIST_BYTES = 1 << 20;

  private VerilogDirectory() {}

  /** The folder with the {@code .v} files: {@code given} itself, or its {@code rtl}. */
  public static Path locate(Path given) {
    if (!Files.isDirectory(given)) {
      throw new UsageException("no such directory: " + given);
    }
    Path rtl = given.resolve("rtl");
    Path directory = Files.isDirectory(rtl) ? rtl : given;
    if (files(directory).isEmpty()) {
      throw new UsageException("no .v file in " + directory);
    }
    return directory;
  }

  /** The {@code .v} files, by name. */
  public static List<Path> files(Path directory) {
    try (Stream<Path> children = Files.list(directory)) {
      return children
          .filter(path -> path.toString().endsWith(".v") && Files.isRegularFile(path))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The module at the top: what the list of a generated directory says, else that of an accelerator
   * without a prefix.
   */
  static String top(Path directory) {
    Path list = directory.resolve("files.json");
    try {
      if (Files.isRegularFile(list) && Files.size(list) <= MAX_LIST_BYTES) {
        return JsonMapper.builder()
            .build()
            .readTree(Files.readString(list))
            .path("top")
            .asText(TOP);
      }
    } catch (IOException e) {
      throw new UsageException(list + " cannot be read: " + e.getMessage());
    }
    return TOP;
  }

  /** Complains when no file defines the module {@code top}. */
  public static void requireTop(Path directory, String top) {
    if (!top.matches("[A-Za-z_][A-Za-z0-9_$]*")) {
      throw new UsageException("'" + top + "' is not the name of a Verilog module");
    }
    Pattern definition = Pattern.compile("\\bmodule\\s+" + Pattern.quote(top) + "\\b");
    for (Path file : files(directory)) {
      try {
        if (Files.size(file) <= MAX_BYTES
            && definition.matcher(Files.readString(file, StandardCharsets.ISO_8859_1)).find()) {
          return;
        }
      } catch (IOException e) {
        throw new UsageException(file + " cannot be read: " + e.getMessage());
      }
    }
    throw new UsageException(
        "no file in " + directory + " defines the top module " + top + "; name another directory");
  }
}
