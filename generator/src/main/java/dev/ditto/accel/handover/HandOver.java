package dev.ditto.accel.handover;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The directory that {@code generate} leaves: what every {@link Artefact} writes, and {@code
 * manifest.json} with the SHA-256 of the configuration and of every file.
 */
public final class HandOver {
  /** Folder of the Verilog. */
  public static final String RTL = "rtl";

  private HandOver() {}

  /** Writes everything into an empty directory. */
  public static Manifest write(Rtl rtl, Path directory) throws IOException {
    Folder folder = new Folder(directory);
    for (Artefact part : Artefact.all()) {
      part.write(rtl, folder);
    }
    return Manifest.write(directory, rtl.configuration());
  }
}
