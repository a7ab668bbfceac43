package dev.ditto.accel.handover.registers;

import dev.ditto.accel.handover.Artefact;
import dev.ditto.accel.handover.Folder;
import dev.ditto.accel.handover.Rtl;
import java.io.IOException;

/** Writes the register map in all its forms. */
public final class RegisterArtefact implements Artefact {
  private static final String FOLDER = "regs/";

  @Override
  public void write(Rtl rtl, Folder folder) throws IOException {
    RegisterFile file = RegisterFile.of(rtl);
    folder.text(FOLDER + "ditto_regs.h", CHeader.of(file));
    folder.text(FOLDER + "ditto.rdl", SystemRdl.of(file));
    folder.text(FOLDER + "ditto_ipxact.xml", IpXact.of(file));
    folder.text(FOLDER + "ditto.svd", Svd.of(file));
    folder.text(FOLDER + "registers.md", Pages.markdown(file));
    folder.text(FOLDER + "registers.html", Pages.html(file));
    folder.text(FOLDER + "registers.json", RegisterJson.of(file));
  }
}
