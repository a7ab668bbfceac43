package dev.ditto.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffVerbTest {
  @TempDir Path folder;

  private Path generate(String name, String... settings) {
    Path directory = folder.resolve(name);
    String[] arguments = new String[5 + 2 * settings.length];
    arguments[0] = "generate";
    arguments[1] = "-p";
    arguments[2] = "tiny";
    arguments[3] = "-o";
    arguments[4] = directory.toString();
    for (int i = 0; i < settings.length; i++) {
      arguments[5 + 2 * i] = "--set";
      arguments[6 + 2 * i] = settings[i];
    }
    assertEquals(0, MainTest.ditto(arguments).code());
    return directory;
  }

  private static MainTest.Result diff(Path a, Path b) {
    return MainTest.ditto("diff", a.toString(), b.toString());
  }

  @Test
  void parametersFilesAndLinesThatDifferAreNamed() throws IOException {
    Path tiny = generate("tiny");
    Path tall = generate("tall", "rows=5");
    MainTest.Result result = diff(tiny, tall);
    assertEquals(1, result.code());
    assertTrue(result.out().startsWith("rows                 4 -> 5\n"), result.out());
    assertTrue(result.out().contains("changed: config.resolved.json\n"), result.out());
    assertTrue(result.out().contains("  -  \"rows\": 4,\n  +  \"rows\": 5,\n"), result.out());
  }

  @Test
  void aFileChangedByHandShowsThoughTheManifestDoesNotKnow() throws IOException {
    Path one = generate("one");
    Path two = generate("two");
    MainTest.Result same = diff(one, two);
    assertEquals(0, same.code());
    assertTrue(same.out().startsWith("the same: "), same.out());
    Files.writeString(two.resolve("rtl/DittoTop.v"), "// spoilt\n", StandardOpenOption.APPEND);
    Files.writeString(two.resolve("rtl/Other.v"), "module Other; endmodule\n");
    MainTest.Result result = diff(one, two);
    assertEquals(1, result.code());
    assertTrue(result.out().startsWith("only in B: rtl/Other.v\nchanged: rtl/DittoTop.v\n"));
    assertTrue(result.out().contains("  +// spoilt\n"), result.out());
  }

  @Test
  void whatIsNotAGeneratedDirectoryIsAUsageError() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    MainTest.Result result = diff(empty, empty);
    assertEquals(2, result.code());
    assertTrue(result.err().contains(empty + " has no manifest.json; name what generate wrote\n"));
    assertEquals(2, MainTest.ditto("diff", empty.toString()).code());
    Files.writeString(empty.resolve("manifest.json"), "{");
    assertTrue(diff(empty, empty).err().contains("manifest.json is not JSON: "));
  }
}
