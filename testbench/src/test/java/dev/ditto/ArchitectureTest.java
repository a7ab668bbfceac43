package dev.ditto;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * The arrows between the rooms point one way: testbench to generator to dsl, and inside dsl only to
 * the graph.
 */
@AnalyzeClasses(packages = "dev.ditto", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String HDL = "dev.ditto.hdl..";
  private static final String ACCEL = "dev.ditto.accel..";
  private static final String MODEL = "dev.ditto.model..";
  private static final String PROGRAM = "dev.ditto.program..";
  private static final String COSIM = "dev.ditto.cosim..";
  private static final String REPORT = "dev.ditto.report..";
  private static final String CLI = "dev.ditto.cli..";

  @ArchTest
  static final ArchRule hardwareLanguageKnowsNothingOfDitto =
      never(HDL, ACCEL, MODEL, PROGRAM, COSIM, REPORT, CLI);

  @ArchTest
  static final ArchRule acceleratorKnowsNoModelAndNoBench =
      never(ACCEL, MODEL, PROGRAM, COSIM, REPORT, CLI);

  @ArchTest
  static final ArchRule modelKnowsNoHardware =
      never(MODEL, HDL, ACCEL, PROGRAM, COSIM, REPORT, CLI);

  @ArchTest
  static final ArchRule compilerKnowsNoSimulator =
      never(PROGRAM, "dev.ditto.hdl.sim..", "dev.ditto.hdl.verilator..", COSIM, REPORT, CLI);

  @ArchTest static final ArchRule benchKnowsNoCommandLine = never(COSIM, CLI, REPORT);

  @ArchTest static final ArchRule reportsKnowNoCommandLine = never(REPORT, CLI);

  @ArchTest
  static final ArchRule graphKnowsNobody =
      noClasses()
          .that()
          .resideInAPackage("dev.ditto.hdl.graph..")
          .should()
          .dependOnClassesThat()
          .resideOutsideOfPackages("dev.ditto.hdl.graph..", "java..");

  @ArchTest
  static final ArchRule emittersChecksAndSimulatorsMeetOnlyInTheGraph =
      slices()
          .matching("dev.ditto.hdl.(emit|check|sim|verilator)..")
          .should()
          .notDependOnEachOther()
          .ignoreDependency(
              com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage(
                  "dev.ditto.hdl.verilator.."),
              com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage(
                  "dev.ditto.hdl.sim.."))
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule enginesDoNotKnowTheUserApi =
      noClasses()
          .that()
          .resideInAnyPackage(
              "dev.ditto.hdl.graph..", "dev.ditto.hdl.emit..", "dev.ditto.hdl.sim..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.ditto.hdl")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule noShellStrings =
      noClasses()
          .should()
          .callMethod(Runtime.class, "exec", String.class)
          .because("a shell string built from input is an injection");

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
