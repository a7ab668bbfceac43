package dev.ditto.accel.handover.registers;

import dev.ditto.accel.handover.Artefact;
import dev.ditto.accel.handover.Folder;
import dev.ditto.accel.handover.Rtl;
import dev.ditto.accel.handover.text.CNames;
import java.io.IOException;

/** Writes the register map in all its forms. */
public final class RegisterArtefact implements Artefact {
  private static final String FOLDER = "regs/";

  @Override
  public void write(Rtl rtl, Folder folder) throws IOException {
    RegisterFile file = RegisterFile.of(rtl);
    CNames names = file.names();
    folder.text(FOLDER + names.in("ditto_regs.h"), names.in(CHeader.of(file)));
    folder.text(FOLDER + "ditto.rdl", SystemRdl.of(file));
    folder.text(FOLDER + "ditto_ipxact.xml", IpXact.of(file));
    folder.text(FOLDER + "ditto.svd", Svd.of(file));
    folder.text(FOLDER + "registers.md", Pages.markdown(file));
    folder.text(FOLDER + "registers.html", Pages.html(file));
    folder.text(FOLDER + "registers.json", RegisterJson.of(file));
  }
}
