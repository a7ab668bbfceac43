package dev.ditto.accel.handover;

import java.io.IOException;
import java.util.Map;

/** {@code rtl/}: the Verilog, and its list in compile order. */
public final class VerilogArtefact implements Artefact {
  @Override
  public void write(Rtl rtl, Folder folder) throws IOException {
    for (Map.Entry<String, String> file : rtl.files().entrySet()) {
      folder.text(HandOver.RTL + "/" + file.getKey(), file.getValue());
    }
    folder.text(HandOver.RTL + "/files.f", String.join("\n", rtl.files().keySet()) + "\n");
  }
}
