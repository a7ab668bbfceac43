package dev.ditto.cli.run;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.flow.FlowPolicy;
import dev.ditto.accel.handover.text.Json;
import dev.ditto.accel.image.ImageFile;
import dev.ditto.accel.image.RunImage;
import dev.ditto.accel.regs.Boundary;
import dev.ditto.accel.regs.RegisterMap;
import dev.ditto.cli.CommonOptions;
import dev.ditto.cli.Invocation;
import dev.ditto.cli.OutputDirectory;
import dev.ditto.cli.UsageException;
import dev.ditto.cli.Verb;
import dev.ditto.cosim.WholeRun;
import dev.ditto.interpreter.BoundaryTable;
import dev.ditto.program.Listing;
import dev.ditto.program.layer.RefusalException;
import dev.ditto.program.run.CompiledRun;
import dev.ditto.program.run.RunSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** {@code compile}: a whole denoising run as a memory image for a host, and as text. */
public final class CompileVerb implements Verb {
  private static final String BASE = "base";
  private static final long DEFAULT_BASE = 0x10_0000;
  private static final long ALIGNMENT = 4096;

  @Override
  public String name() {
    return "compile";
  }

  @Override
  public String summary() {
    return "compile a whole denoising run into a memory image for a host";
  }

  @Override
  public void addOptions(Options options) {
    CommonOptions.configuration(options);
    ModelOptions.add(options);
    FlowOption.add(options, FlowOption.DESCRIPTION);
    options.addOption(
        Option.builder()
            .longOpt(BASE)
            .hasArg()
            .argName("ADDRESS")
            .desc("first byte of the memory that the run may use (default 0x100000)")
            .get());
    CommonOptions.seed(options);
    CommonOptions.output(options);
  }

  /** Addresses are hexadecimal. */
  record Memory(String base, long bytes, String ringBase, int ringSize, String sample) {}

  @Override
  public int run(Invocation invocation) throws Exception {
    Configuration configuration = invocation.configuration("small");
    ModelOptions model = ModelOptions.read(invocation);
    long base = base(invocation.text(BASE, ""));
    FlowPolicy policy = FlowOption.read(invocation);
    WholeRun whole = model.wholeRun(configuration, policy);
    OutputDirectory output = invocation.output("out/compile");
    output.check();
    CompiledRun run;
    RunImage image;
    try {
      run = whole.compile(base);
      image = image(run, whole);
    } catch (RefusalException e) {
      throw model.refused(configuration, e);
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage());
    }
    JobDescription job =
        JobDescription.of(name(), invocation, model)
            .on(configuration)
            .flow(FlowOption.name(policy));
    boolean checked = Boundary.kept(configuration.parameters());
    output.write(
        directory -> {
          if (checked && !whole.policy().measures()) {
            BoundaryTable table = BoundaryTable.of(configuration.parameters(), run, whole.flow());
            Files.write(directory.resolve("run.checksums"), table.bytes());
          }
          return write(directory, job, run, image);
        });
    if (checked && whole.policy().measures()) {
      invocation
          .out()
          .println("no run.checksums: modes depend on cycles; --flow temporal or off has them");
    }
    invocation
        .out()
        .printf(
            "%s, %d steps: %,d commands, %,d bytes of memory from %s on%nin %s%n",
            model.name(),
            run.steps(),
            image.tail(),
            image.bytes(),
            hex(image.base()),
            output.target());
    return OK;
  }

  private static RunImage image(CompiledRun run, WholeRun whole) {
    Configuration configuration = whole.configuration();
    long hash = configuration.hashWord();
    RegisterMap registers = RegisterMap.of(configuration.parameters(), hash);
    RunImage image = run.image(hash, registers.flow(whole.flow()));
    int bits = configuration.parameters().axiAddressBits();
    if (image.ringEnd() - 1 >>> bits != 0) {
      throw new IllegalArgumentException(
          "the run ends at %s, beyond the %d address bits; raise axiAddressBits or lower --base"
              .formatted(hex(image.ringEnd()), bits));
    }
    return image;
  }

  private static Path write(Path directory, JobDescription job, CompiledRun run, RunImage image)
      throws IOException {
    ImageFile.write(image, directory.resolve("run.img"));
    Files.writeString(directory.resolve("format.txt"), ImageFile.description());
    Files.write(directory.resolve("program.txt"), Listing.of(run.program()));
    Map<String, Object> manifest = new LinkedHashMap<>();
    job.addTo(manifest);
    manifest.put(
        "memory",
        new Memory(
            hex(image.base()),
            image.bytes(),
            hex(image.ringBase()),
            image.ringSize(),
            hex(image.sample().address())));
    manifest.put("run", RunSummary.of(run));
    return Files.writeString(directory.resolve(OutputDirectory.MARKER), Json.of(manifest));
  }

  private static String hex(long address) {
    return "0x" + Long.toHexString(address);
  }

  private static long base(String text) {
    if (text.isEmpty()) {
      return DEFAULT_BASE;
    }
    try {
      long base = Long.decode(text);
      if (base >= 0 && base % ALIGNMENT == 0) {
        return base;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw new UsageException(
        "--base: '" + text + "' is not an address that is a multiple of " + ALIGNMENT);
  }
}
