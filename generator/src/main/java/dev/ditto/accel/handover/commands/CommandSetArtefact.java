package dev.ditto.accel.handover.commands;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.Release;
import dev.ditto.accel.handover.Artefact;
import dev.ditto.accel.handover.Folder;
import dev.ditto.accel.handover.Rtl;
import dev.ditto.accel.handover.text.Json;
import dev.ditto.accel.handover.text.Template;
import dev.ditto.accel.isa.Assembler;
import dev.ditto.accel.isa.Ring;
import dev.ditto.accel.isa.Sync;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes the reference of the command set with the limits of this build. */
public final class CommandSetArtefact implements Artefact {
  @Override
  public void write(Rtl rtl, Folder folder) throws IOException {
    Parameters parameters = rtl.configuration().parameters();
    Map<String, Object> set = new LinkedHashMap<>();
    set.put("generator", Release.GENERATOR);
    set.put("configuration", rtl.configuration().name());
    set.put("hash", rtl.configuration().hash());
    set.put("commandBytes", Assembler.COMMAND_BYTES);
    set.put("commandWords", Assembler.COMMAND_WORDS);
    set.put("ringAlignment", Ring.ALIGNMENT);
    set.put("semaphores", Sync.SEMAPHORES);
    set.put("largestCount", Sync.LARGEST_COUNT);
    set.put("columns", parameters.columns());
    set.put("vectorLanes", parameters.vectorLanes());
    set.put("spaces", SpaceRow.all(parameters));
    set.put("channel", ChannelRow.ALL);
    set.put("commands", CommandPage.all(parameters));
    folder.text("isa/isa.json", Json.of(set));
    set.put("banner", "Commands of " + rtl.signature());
    set.put("warning", Rtl.WARNING);
    folder.text("isa/isa.md", Template.plain("commands/isa.md.mustache").fill(set));
  }
}
