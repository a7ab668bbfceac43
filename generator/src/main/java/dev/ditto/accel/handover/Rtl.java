package dev.ditto.accel.handover;

import dev.ditto.accel.Release;
import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.regs.RegisterMap;
import dev.ditto.accel.rtl.top.DittoTop;
import dev.ditto.hdl.Hdl;
import dev.ditto.hdl.emit.VerilogEmitter;
import dev.ditto.hdl.graph.Design;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * The accelerator of a configuration, as graph and as Verilog.
 *
 * @param files text of each Verilog file by its name, children before parents
 */
public record Rtl(Configuration configuration, Design design, Map<String, String> files) {
  /** The top module. */
  public static final String TOP = DittoTop.class.getSimpleName();

  /** Elaborates, checks and writes the accelerator. */
  public static Rtl of(Configuration configuration) {
    Design design = Hdl.elaborate(() -> new DittoTop(configuration));
    List<String> banner =
        List.of(
            "Ditto " + Release.VERSION + ", configuration " + configuration.hash().substring(0, 16),
            "Generated; change the parameters, not this file.");
    return new Rtl(configuration, design, VerilogEmitter.emit(design, banner));
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
