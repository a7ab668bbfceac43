package dev.ditto.accel.handover;

import dev.ditto.accel.MemoryStyle;
import dev.ditto.accel.Release;
import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.ports.InterfaceAttributes;
import dev.ditto.accel.ports.Interfaces;
import dev.ditto.accel.regs.RegisterMap;
import dev.ditto.accel.rtl.top.DittoTop;
import dev.ditto.hdl.Hdl;
import dev.ditto.hdl.emit.VerilogEmitter;
import dev.ditto.hdl.emit.VerilogOptions;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.graph.Memory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The accelerator of a configuration, as graph and as Verilog.
 *
 * @param interfaces of its top module
 * @param files text of each Verilog file by its name, children before parents
 */
public record Rtl(
    Configuration configuration, Design design, Interfaces interfaces, Map<String, String> files) {
  /** The top module of an accelerator without a prefix. */
  public static final String TOP = DittoTop.class.getSimpleName();

  /** What every generated file asks of its readers. */
  public static final String WARNING = "Generated; change the parameters, not this file.";

  /** How the names of memory modules start, after the prefix. */
  public static final String MEMORY = "ditto_ram";

  /** The top module of this one. */
  public String top() {
    return design.top().name();
  }

  /** Its clocks, as the ports of the top are called. */
  public String[] clocks() {
    return design.top().clocks();
  }

  /** Elaborates, checks and writes the accelerator. */
  public static Rtl of(Configuration configuration) {
    Design design =
        Hdl.elaborate(() -> new DittoTop(configuration))
            .prefixed(configuration.parameters().modulePrefix());
    Interfaces interfaces = Interfaces.of(design.top(), configuration.parameters());
    VerilogOptions options = options(configuration, interfaces);
    return new Rtl(configuration, design, interfaces, VerilogEmitter.emit(design, options));
  }

  private static VerilogOptions options(Configuration configuration, Interfaces interfaces) {
    VerilogOptions options =
        VerilogOptions.banner(banner(configuration))
            .withPortAttributes(InterfaceAttributes.of(interfaces));
    return configuration.parameters().memoryStyle() == MemoryStyle.MACRO
        ? options.withMemoryModules(configuration.parameters().modulePrefix() + MEMORY)
        : options;
  }

  /** The module that a memory is an instance of; empty when it is written where it is used. */
  public Optional<String> memoryModule(Memory memory) {
    return options(configuration, interfaces).moduleName(memory);
  }

  /** What every generated file says of where it comes from. */
  public String signature() {
    return signature(configuration);
  }

  private static String signature(Configuration configuration) {
    return "Ditto " + Release.VERSION + ", configuration " + configuration.shortHash();
  }

  /** The comment at the top of each Verilog file. */
  public List<String> banner() {
    return banner(configuration);
  }

  private static List<String> banner(Configuration configuration) {
    return List.of(signature(configuration), WARNING);
  }

  /**
   * Writes the Verilog for a tool.
   *
   * @param folder an existing one
   */
  public void write(Path folder) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
  }

  /** The registers of this very build. */
  public RegisterMap registers() {
    DittoTop.Params params = DittoTop.Params.of(configuration);
    return RegisterMap.of(params.parameters(), params.configurationHash());
  }

  /** SHA-256 of all files in order, in lower-case hex: names what ran. */
  public String hash() {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      files.forEach(
          (name, text) -> {
            sha.update(name.getBytes(StandardCharsets.UTF_8));
            sha.update((byte) 0);
            sha.update(text.getBytes(StandardCharsets.UTF_8));
            sha.update((byte) 0);
          });
      return HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
