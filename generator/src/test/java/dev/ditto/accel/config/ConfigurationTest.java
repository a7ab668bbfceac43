package dev.ditto.accel.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.PeStyle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationTest {
  @TempDir Path folder;

  @Test
  void everyPresetIsLegalAndSaysWhatItIsFor() {
    for (String name : Presets.names()) {
      assertTrue(Configuration.preset(name).parameters().multipliers() > 0, name);
      assertTrue(Presets.purpose(name).length() > 20, name);
    }
    assertEquals(List.of("tiny", "small", "medium", "large", "asic"), Presets.names());
  }

  @Test
  void aFileInheritsAndOverridesInOrder() throws IOException {
    write("base.json", "{ \"extends\": \"small\", \"rows\": 4 }");
    Path file =
        write("mine.json", "{ \"extends\": \"base.json\", // eight digits\n \"digitBits\": 5 }");
    Configuration mine = Configuration.file(file, List.of("peStyle=dense"));
    assertEquals("mine", mine.name());
    assertEquals(4, mine.parameters().rows());
    assertEquals(16, mine.parameters().columns());
    assertEquals(5, mine.parameters().digitBits());
    assertEquals(PeStyle.DENSE, mine.parameters().peStyle());
  }

  @Test
  void aFileMayHaveAName() throws IOException {
    write("base.json", "{ \"name\": \"base\", \"extends\": \"small\" }");
    Path file = write("my.json", "{ \"name\": \"camera 2\", \"extends\": \"base.json\" }");
    assertEquals("camera 2", Configuration.file(file, List.of()).name());
    Path unnamed = write("a\"b.json", "{ \"extends\": \"base.json\" }");
    assertEquals("a_b", Configuration.file(unnamed, List.of()).name());
    Path wrong = write("w.json", "{ \"extends\": \"base.json\",\n\"name\": \"../x\" }");
    assertTrue(message(wrong).contains("w.json:2: name: '../x' is not a name"), message(wrong));
  }

  @Test
  void everythingWrongIsToldAtOnceWithLineRangeAndFix() throws IOException {
    Path file =
        write(
            "bad.json",
            """
            {
              "extends": "small",
              "row": 8,
              "lanes": 3,
              "kTile": 100,
              "peStyle": "windows",
              "windowDepth": 3000
            }
            """);
    assertEquals(
        """
        %1$s:3: row: no such parameter
            fix: did you mean rows?
        %1$s:4: lanes: 3 is outside its range, one of 1, 2, 4
            fix: write 2
        %1$s:5: kTile: 100 is outside its range, 16..1024 in steps of 16
            fix: write 96
        %1$s:6: peStyle: 'windows' is not one of window, dense
            fix: write window
        %1$s:7: windowDepth: 3000 is outside its range, 64..1048576, a power of two
            fix: write 4096"""
            .formatted(file),
        message(file));
  }

  @Test
  void mistakesOfTheFileHideNoOthers() throws IOException {
    Path file =
        write(
            "twice.json",
            """
            { "extends": "small", "name": "../x",
              "rows": 4,
              "colums": 8,
              "lanes": -1,
              "rows": 5,
              "kTile": null,
              "fetchPorts": [1],
              "peStyle": {"a": 1},
              "digitBits": "five" }
            """);
    assertEquals(
        """
        %1$s:1: name: '../x' is not a name
            fix: write up to 64 letters, digits, and ' ,._=+-', beginning with a letter or digit
        %1$s:5: rows: written twice
            fix: keep one of the two lines
        %1$s:6: kTile: not a number or string
            fix: write a single value
        %1$s:7: fetchPorts: not a number or string
            fix: write a single value
        %1$s:8: peStyle: not a number or string
            fix: write a single value
        %1$s:3: colums: no such parameter
            fix: did you mean columns?
        %1$s:4: lanes: -1 is outside its range, one of 1, 2, 4
            fix: write 1
        %1$s:9: digitBits: 'five' is not a whole number
            fix: write a number, one of 5, 9"""
            .formatted(file),
        message(file));
  }

  @Test
  void aBaseThatCannotBeUsedHidesNothingAndNothingIsCalledMissing() throws IOException {
    Path preset = write("p.json", "{\"extends\": \"smal\",\n\"lanes\": 3}");
    assertEquals(
        """
        %1$s:1: no preset is called 'smal'
            fix: write small; there are tiny, small, medium, large, asic
        %1$s:2: lanes: 3 is outside its range, one of 1, 2, 4
            fix: write 2"""
            .formatted(preset),
        message(preset));
    write("base.json", "{\"extends\": \"tiny\", \"row\": 1}");
    Path file = write("f.json", "{\"extends\": \"base.json\", \"colums\": 8}");
    assertTrue(message(file).contains("base.json:1: row: no such parameter"), message(file));
    assertTrue(message(file).contains("f.json:1: colums: no such parameter"), message(file));
    Path list = write("l.json", "{\"extends\": [], \"lanes\": 3}");
    assertTrue(message(list).startsWith(list + ":1: extends: not a number or string"));
    assertTrue(message(list).endsWith("fix: write 2"), message(list));
  }

  @Test
  void whatStandsBeforeASyntaxErrorIsToldToo() throws IOException {
    String text = message(write("s.json", "{\"rows\": 4, \"rows\": 5,\n,}"));
    assertTrue(text.contains("s.json:1: rows: written twice"), text);
    assertTrue(text.contains("s.json:2: not valid JSON: "), text);
  }

  @Test
  void aFolderIsNoFile() {
    assertEquals(
        folder + ": is a directory\n    fix: give the path of a JSON file in it", message(folder));
  }

  @Test
  void impossibleCombinationsAreToldTogether() {
    ConfigurationException e =
        assertThrows(
            ConfigurationException.class,
            () ->
                Configuration.preset(
                    "small",
                    List.of("columns=12", "fetchPorts=9", "axiOutstanding=16", "axiMaxBurst=256")));
    assertEquals(
        List.of("columns", "fetchPorts", "axiOutstanding"),
        e.findings().stream().map(Finding::key).toList());
    assertEquals(
        "--set: columns: a weight row of 12 bytes is not a multiple of the 8-byte AXI beat\n"
            + "    fix: columns = 16, or axiDataBits = 32",
        e.findings().get(0).toString());
  }

  @Test
  void brokenFilesSayWhere() throws IOException {
    assertTrue(
        message(folder.resolve("none.json"))
            .endsWith(
                "none.json: no such file\n    fix: give the path of a JSON file; 'presets' lists the built-in ones"));
    assertTrue(
        message(write("a.json", "{\n\"rows\": 4,,\n}")).contains("a.json:2: not valid JSON"));
    assertTrue(message(write("b.json", "[]")).contains("b.json:1: not a JSON object"));
    assertTrue(
        message(write("c.json", "{\"rows\": [1]}"))
            .contains("c.json:1: rows: not a number or string"));
    assertTrue(message(write("d.json", "{\"extends\": \"smal\"}")).contains("fix: write small"));
    assertTrue(message(write("e.json", "{\"extends\": \"e.json\"}")).contains("circle"));
    assertTrue(
        message(write("f.json", "{\"rows\": 4}"))
            .contains("columns: missing; legal values: 4..256 in steps of 4"));
    assertTrue(
        message(write("g.json", "{\"extends\": \"tiny\",\n\"rows\": 4,\n\"rows\": 5}"))
            .contains("g.json:3: rows: written twice"));
  }

  @Test
  void equalParametersHaveEqualHashesHoweverTheyWereWritten() {
    Configuration direct = Configuration.preset("small");
    Configuration roundabout = Configuration.preset("tiny", List.of());
    assertEquals(direct.hash(), Configuration.preset("small", List.of("rows=8")).hash());
    assertNotEquals(direct.hash(), roundabout.hash());
    assertTrue(
        direct
            .canonicalJson()
            .startsWith("{\"arrayStages\":0,\"axiAddressBits\":40,\"axiDataBits\":64,"));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static String message(Path file) {
    return assertThrows(ConfigurationException.class, () -> Configuration.file(file, List.of()))
        .getMessage();
  }
}
