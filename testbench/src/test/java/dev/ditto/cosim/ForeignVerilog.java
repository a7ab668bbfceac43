package dev.ditto.cosim;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.rtl.top.DittoTop;
import dev.ditto.hdl.Hdl;
import dev.ditto.hdl.emit.VerilogEmitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** An accelerator's Verilog with something wrong in it. */
final class ForeignVerilog {
  private ForeignVerilog() {}

  /**
   * Writes an accelerator's files.
   *
   * @param faulty the file with the faults
   * @param faults what stands there, and what is put in its place
   */
  static void write(
      Path directory, Configuration configuration, String faulty, Map<String, String> faults)
      throws IOException {
    Map<String, String> files =
        VerilogEmitter.emit(Hdl.elaborate(() -> new DittoTop(configuration)), List.of());
    for (Map.Entry<String, String> file : files.entrySet()) {
      String text = file.getValue();
      if (file.getKey().equals(faulty)) {
        for (Map.Entry<String, String> fault : faults.entrySet()) {
          String right = text;
          text = right.replace(fault.getKey(), fault.getValue());
          assertNotEquals(right, text);
        }
      }
      Files.writeString(directory.resolve(file.getKey()), text);
    }
  }
}
