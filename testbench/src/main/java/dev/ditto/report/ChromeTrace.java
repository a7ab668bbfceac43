package dev.ditto.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A timeline in the Trace Event Format, for Perfetto and chrome://tracing. A cycle is shown as a
 * microsecond.
 */
public final class ChromeTrace {
  private static final int PROCESS = 1;

  private final JsonGenerator json;

  private ChromeTrace(JsonGenerator json) {
    this.json = json;
  }

  /** Writes all of a timeline; closes the stream. */
  public static void write(Timeline timeline, OutputStream out) throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      new ChromeTrace(json).write(timeline);
    }
  }

  private void write(Timeline timeline) throws IOException {
    json.writeStartObject();
    json.writeStringField("displayTimeUnit", "ms");
    json.writeObjectFieldStart("otherData");
    json.writeStringField("unit", "a cycle is shown as a microsecond");
    json.writeEndObject();
    json.writeArrayFieldStart("traceEvents");
    meta("process_name", 0, "name", timeline.title());
    for (int track = 0; track < timeline.tracks().size(); track++) {
      meta("thread_name", track, "name", timeline.tracks().get(track));
    }
    for (int step = 0; step < timeline.steps().size(); step++) {
      long begin = timeline.steps().get(step) + 1;
      int track = timeline.tracks().size() - 1;
      begin("step " + step, "step", track, begin, timeline.endOf(step));
      json.writeEndObject();
    }
    for (Timeline.Slice slice : timeline.slices()) {
      begin(slice.name(), slice.opcode(), slice.track(), slice.begin(), slice.end());
      json.writeObjectFieldStart("args");
      json.writeNumberField("command", slice.place());
      json.writeStringField("text", slice.text());
      json.writeNumberField("taken", slice.taken());
      json.writeNumberField("started", slice.started());
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void meta(String name, int track, String key, String value) throws IOException {
    json.writeStartObject();
    json.writeStringField("ph", "M");
    json.writeNumberField("pid", PROCESS);
    json.writeNumberField("tid", track);
    json.writeStringField("name", name);
    json.writeObjectFieldStart("args");
    json.writeStringField(key, value);
    json.writeEndObject();
    json.writeEndObject();
  }

  /** A complete event, still open for more about it. */
  private void begin(String name, String category, int track, long begin, long end)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("ph", "X");
    json.writeStringField("name", name);
    json.writeStringField("cat", category);
    json.writeNumberField("pid", PROCESS);
    json.writeNumberField("tid", track);
    json.writeNumberField("ts", begin);
    json.writeNumberField("dur", end - begin);
  }
}
