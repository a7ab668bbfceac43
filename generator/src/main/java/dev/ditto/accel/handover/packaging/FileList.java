package dev.ditto.accel.handover.packaging;

import dev.ditto.accel.handover.Rtl;
import dev.ditto.accel.handover.text.Json;
import dev.ditto.accel.ports.Interface;
import java.util.List;

/** {@code rtl/files.json}: the Verilog in compile order, and the top with its interfaces. */
final class FileList {
  private FileList() {}

  /** The document. */
  record Document(String top, String language, List<String> files, List<Interface> interfaces) {}

  static String of(Rtl rtl) {
    return Json.of(
        new Document(
            rtl.top(), "Verilog-2001", List.copyOf(rtl.files().keySet()), rtl.interfaces().all()));
  }
}
