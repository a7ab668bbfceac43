package dev.ditto.accel.handover.documents;

import dev.ditto.accel.handover.Artefact;
import dev.ditto.accel.handover.Folder;
import dev.ditto.accel.handover.Rtl;
import dev.ditto.accel.handover.text.Resource;
import dev.ditto.accel.handover.text.Template;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** {@code docs/}: architecture, integration, programming and verification, for this very build. */
public final class DocumentsArtefact implements Artefact {
  private static final List<String> PAGES =
      List.of("architecture.md", "integration.md", "programming.md", "verification.md");

  /** Drawn by a test from what the hardware does. */
  private static final List<String> WAVES = List.of("register", "doorbell", "interrupt");

  @Override
  public void write(Rtl rtl, Folder folder) throws IOException {
    Map<String, Object> facts = Facts.of(rtl);
    for (String page : PAGES) {
      folder.text("docs/" + page, Template.plain("documents/" + page + ".mustache").fill(facts));
    }
    folder.text(
        "docs/block-diagram.svg",
        Template.html("documents/block-diagram.svg.mustache").fill(facts));
    for (String wave : WAVES) {
      String drawn = Resource.text(DocumentsArtefact.class, "waves/" + wave + ".svg");
      folder.text("docs/wave-" + wave + ".svg", drawn);
    }
  }
}
