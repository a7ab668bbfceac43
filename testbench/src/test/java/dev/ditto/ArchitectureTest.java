package dev.ditto;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The arrows between the rooms point one way: testbench to generator to dsl, and inside dsl only to
 * the graph.
 */
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          // The tests of a module below come as folder or jar, whichever has been built.
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages("dev.ditto");

  private static final String HDL = "dev.ditto.hdl..";
  private static final String ACCEL = "dev.ditto.accel..";
  private static final String ARITHMETIC = "dev.ditto.arithmetic..";
  private static final String JSON = "dev.ditto.json..";
  private static final String MODEL = "dev.ditto.model..";
  private static final String PROGRAM = "dev.ditto.program..";
  private static final String INTERPRETER = "dev.ditto.interpreter..";
  private static final String TIMING = "dev.ditto.timing..";
  private static final String COSIM = "dev.ditto.cosim..";
  private static final String REPORT = "dev.ditto.report..";
  private static final String CLI = "dev.ditto.cli..";

  @Test
  void hardwareLanguageKnowsNothingOfDitto() {
    ArchRule rule = never(HDL, ACCEL, ARITHMETIC, MODEL, PROGRAM, COSIM, REPORT, CLI);
    rule.check(CLASSES);
  }

  @Test
  void arithmeticKnowsNobody() {
    ArchRule rule = never(ARITHMETIC, HDL, ACCEL, MODEL, PROGRAM, COSIM, REPORT, CLI);
    rule.check(CLASSES);
  }

  @Test
  void whatReadsJsonKnowsNobody() {
    never(JSON, HDL, ACCEL, ARITHMETIC, MODEL, PROGRAM, COSIM, REPORT, CLI).check(CLASSES);
  }

  @Test
  void acceleratorKnowsNoModelAndNoBench() {
    ArchRule rule = never(ACCEL, MODEL, PROGRAM, COSIM, REPORT, CLI);
    rule.check(CLASSES);
  }

  @Test
  void modelKnowsNoHardware() {
    ArchRule rule = never(MODEL, HDL, ACCEL, PROGRAM, COSIM, REPORT, CLI);
    rule.check(CLASSES);
  }

  @Test
  void compilerKnowsNoSimulator() {
    ArchRule rule =
        never(PROGRAM, "dev.ditto.hdl.sim..", "dev.ditto.hdl.verilator..", COSIM, REPORT, CLI);
    rule.check(CLASSES);
  }

  /** Each of them knows only those behind it; a program itself knows the last. */
  @Test
  void roomsOfTheCompilerKnowThoseBelow() {
    List<String> rooms =
        Stream.of("run", "lowering", "rewrite", "stage", "tensor", "layer", "order")
            .map(room -> "dev.ditto.program." + room + "..")
            .toList();
    String[] all = rooms.toArray(String[]::new);
    never("dev.ditto.program", Arrays.copyOf(all, all.length - 1)).check(CLASSES);
    for (int below = 1; below < all.length; below++) {
      never(all[below], Arrays.copyOf(all, below)).check(CLASSES);
    }
  }

  @Test
  void theMeaningOfCommandsKnowsNoSimulatorAndNoTime() {
    ArchRule rule =
        never(
            INTERPRETER,
            "dev.ditto.hdl.sim..",
            "dev.ditto.hdl.verilator..",
            MODEL,
            TIMING,
            COSIM,
            REPORT,
            CLI);
    rule.check(CLASSES);
    never(PROGRAM, INTERPRETER).check(CLASSES);
  }

  @Test
  void modelOfCyclesKnowsNoSimulator() {
    ArchRule rule =
        never(TIMING, "dev.ditto.hdl.sim..", "dev.ditto.hdl.verilator..", COSIM, REPORT, CLI);
    rule.check(CLASSES);
    never(PROGRAM, TIMING).check(CLASSES);
  }

  @Test
  void benchKnowsNoCommandLine() {
    ArchRule rule = never(COSIM, CLI, REPORT);
    rule.check(CLASSES);
  }

  @Test
  void reportsKnowNoCommandLine() {
    ArchRule rule = never(REPORT, CLI);
    rule.check(CLASSES);
  }

  @Test
  void graphKnowsNobody() {
    ArchRule rule =
        noClasses()
            .that()
            .resideInAPackage("dev.ditto.hdl.graph..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("dev.ditto.hdl.graph..", "java..");
    rule.check(CLASSES);
  }

  @Test
  void emittersChecksAndSimulatorsMeetOnlyInTheGraph() {
    // Verilator simulates what the emitter wrote, behind the interface of all simulations; proofs
    // are about what the emitter wrote.
    ArchRule rule =
        slices()
            .matching("dev.ditto.hdl.(emit|check|sim|mutate|verilator|formal)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(
                resideInAPackage("dev.ditto.hdl.verilator.."),
                resideInAnyPackage("dev.ditto.hdl.sim..", "dev.ditto.hdl.emit.."))
            .ignoreDependency(
                resideInAPackage("dev.ditto.hdl.formal.."),
                resideInAPackage("dev.ditto.hdl.emit.."));
    rule.check(CLASSES);
  }

  @Test
  void writersOfVerilogAndRtlilShareNothing() {
    // One is the proof of the other.
    String verilog = "dev.ditto.hdl.emit";
    String rtlil = "dev.ditto.hdl.emit.rtlil..";
    never(verilog, rtlil).check(CLASSES);
    never(rtlil, verilog).check(CLASSES);
  }

  @Test
  void proofsKnowGraphEmittersAndTools() {
    ArchRule rule =
        noClasses()
            .that()
            .resideInAPackage("dev.ditto.hdl.proof..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages(
                "dev.ditto.hdl.proof..",
                "dev.ditto.hdl.graph..",
                "dev.ditto.hdl.emit..",
                "dev.ditto.hdl.tools..",
                "java..");
    rule.check(CLASSES);
  }

  @Test
  void enginesDoNotKnowTheUserApi() {
    ArchRule rule =
        noClasses()
            .that()
            .resideInAnyPackage(
                "dev.ditto.hdl.graph..", "dev.ditto.hdl.emit..", "dev.ditto.hdl.sim..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.ditto.hdl")
            .allowEmptyShould(true);
    rule.check(CLASSES);
  }

  @Test
  void simulatorsDoNotKnowWhoWatchesThem() {
    ArchRule rule =
        noClasses()
            .that()
            .resideInAnyPackage("dev.ditto.hdl.sim", "dev.ditto.hdl.verilator..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.ditto.hdl.sim.(*)..", "dev.ditto.hdl.test..");
    rule.check(CLASSES);
  }

  @Test
  void onlyTheTestExtensionKnowsJUnit() {
    ArchRule rule =
        noClasses()
            .that()
            .resideOutsideOfPackage("dev.ditto.hdl.test..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.junit..", "dev.ditto.hdl.test..");
    rule.check(CLASSES);
  }

  @Test
  void noShellStrings() {
    ArchRule rule =
        noClasses()
            .should()
            .callMethod(Runtime.class, "exec", String.class)
            .because("a shell string built from input is an injection");
    rule.check(CLASSES);
  }

  private static ArchRule never(String from, String... to) {
    return noClasses()
        .that()
        .resideInAPackage(from)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(to)
        .allowEmptyShould(true);
  }
}
