package dev.ditto.accel.handover.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** {@code ditto.core} as FuseSoC reads it, and the generator that it offers. */
class CoreFileTest {
  @TempDir static Path folder;
  private static HandedOver product;
  private static Map<String, Map<String, Map<String, Object>>> core;

  @BeforeAll
  static void generate() throws IOException {
    product = HandedOver.write(folder);
    core = new Yaml(new SafeConstructor(new LoaderOptions())).load(product.text("ditto.core"));
  }

  @Test
  void startsAsCapi2Wants() throws IOException {
    assertTrue(product.text("ditto.core").startsWith("CAPI=2:\n"));
    assertEquals("ditto:ip:npu_ditto_tiny:0.1.0", (Object) core.get("name"));
  }

  @Test
  void everyFileOfEveryFilesetIsThere() {
    List<String> files = new ArrayList<>();
    core.get("filesets").values().forEach(set -> files.addAll(names(set.get("files"))));
    // The bench is written by the module that has the golden model, and looked for there.
    files.removeIf(file -> file.startsWith("tb/"));
    for (String file : files) {
      assertTrue(Files.isRegularFile(folder.resolve(file)), file);
    }
    assertEquals(
        product.verilog().stream().map(name -> "rtl/" + name).toList(),
        names(core.get("filesets").get("rtl").get("files")));
  }

  /** A file is a name, or a name with attributes. */
  private static List<String> names(Object files) {
    List<String> names = new ArrayList<>();
    for (Object file : (List<?>) files) {
      names.add(
          file instanceof Map<?, ?> map ? (String) map.keySet().iterator().next() : (String) file);
    }
    return names;
  }

  @Test
  void everyTargetHasFilesetsThatExistAndATop() {
    Map<String, Map<String, Object>> targets = core.get("targets");
    assertEquals(
        Set.of(
            "default",
            "lint",
            "sim",
            "registers",
            "tb",
            "formal_AxiLiteSlave",
            "formal_BurstWalker",
            "formal_AxiReader",
            "formal_AxiWriter",
            "synth_vivado",
            "synth_quartus",
            "synth_yosys"),
        targets.keySet());
    targets.forEach(
        (name, target) -> {
          assertTrue(
              core.get("filesets").keySet().containsAll((List<?>) target.get("filesets")), name);
          String top =
              switch (name) {
                case "sim" -> "smoke_tb";
                case "registers" -> "registers_tb";
                case "tb" -> "ditto_tb";
                default -> name.startsWith("formal_") ? name.substring(7) : "npu_DittoTop";
              };
          assertEquals(top, target.get("toplevel"), name);
        });
  }

  /** Without the place and route that Edalize's makefile for Quartus would go on with. */
  @Test
  void quartusOnlySynthesises() {
    Map<?, ?> tools = (Map<?, ?>) core.get("targets").get("synth_quartus").get("tools");
    assertEquals("none", ((Map<?, ?>) tools.get("quartus")).get("pnr"));
    assertEquals(
        List.of("constraints/ditto.sdc", "quartus/virtual_pins.tcl"),
        names(core.get("filesets").get("quartus").get("files")));
  }

  @Test
  void theGeneratorRunsTheProgramAndLeavesWhatItWrote() throws IOException {
    Path work = Files.createDirectories(folder.resolve("work"));
    Path program = work.resolve("ditto");
    Files.writeString(
        program,
        """
        #!/bin/sh
        printf '%s\\n' "$@" > arguments
        mkdir generated
        cp ../ditto.core generated/
        """);
    assertTrue(program.toFile().setExecutable(true));
    // JSON is YAML, and the test needs no YAML reader for Python.
    Files.writeString(work.resolve("yaml.py"), "from json import load as safe_load\n");
    Files.writeString(
        work.resolve("request.yml"),
        """
        {"gapi": "1.0", "vlnv": "acme:chip:npu:1.0", "files_root": "/files",
         "parameters": {"config": "npu.json", "set": {"rows": 2, "modulePrefix": "npu_"}}}
        """);
    product.run(
        "sh",
        "-c",
        "cd work && DITTO=./ditto PYTHONPATH=. python3 ../core/ditto_generator.py request.yml");
    assertEquals(
        List.of(
            "generate",
            "-o",
            "generated",
            "-c",
            "/files/npu.json",
            "--set",
            "rows=2",
            "--set",
            "modulePrefix=npu_"),
        Files.readAllLines(work.resolve("arguments")));
    assertEquals(
        product.text("ditto.core"),
        Files.readString(work.resolve("generated/ditto.core")),
        "the manifest holds");
  }
}
