package dev.ditto.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {
  private static final Timeline TIMELINE =
      new Timeline(
          "</script><script>alert(1)</script>",
          List.of("LOAD", "command unit"),
          List.of(
              new Timeline.Slice(1, "STEP", "", 0, 5, 11, 0, 5, 5, "STEP first=1"),
              new Timeline.Slice(0, "LOAD", "conv_in", 0, 14, 30, 1, 12, 14, "LOAD runs=1"),
              new Timeline.Slice(1, "STEP", "", 1, 20, 41, 2, 20, 20, "STEP"),
              new Timeline.Slice(0, "LOAD", "conv_out", 1, 45, 47, 3, 42, 44, "LOAD runs=2"),
              new Timeline.Slice(1, "FINISH", "", 1, 46, 50, 4, 46, 46, "FINISH")),
          List.of(10L, 40L),
          49);

  @Test
  void eventsOfATrackNest() throws IOException {
    JsonNode events = events();
    for (int track = 0; track < 2; track++) {
      Deque<Long> open = new ArrayDeque<>();
      List<JsonNode> own = new java.util.ArrayList<>();
      for (JsonNode event : events) {
        if (event.get("ph").asText().equals("X") && event.get("tid").asInt() == track) {
          own.add(event);
        }
      }
      own.sort(
          java.util.Comparator.<JsonNode>comparingLong(e -> e.get("ts").asLong())
              .thenComparing(e -> -e.get("dur").asLong()));
      for (JsonNode event : own) {
        long begin = event.get("ts").asLong();
        long end = begin + event.get("dur").asLong();
        while (!open.isEmpty() && open.peek() <= begin) {
          open.pop();
        }
        assertTrue(open.isEmpty() || end <= open.peek(), event.toString());
        open.push(end);
      }
    }
  }

  @Test
  void anEventNamesOpcodeLayerAndStep() throws IOException {
    JsonNode load = null;
    for (JsonNode event : events()) {
      load = event.path("name").asText().equals("LOAD conv_in step 0") ? event : load;
    }
    assertEquals(14, load.get("ts").asLong());
    assertEquals(16, load.get("dur").asLong());
    assertEquals(1, load.at("/args/command").asInt());
    assertEquals("LOAD runs=1", load.at("/args/text").asText());
  }

  private static JsonNode events() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ChromeTrace.write(TIMELINE, out);
    return new ObjectMapper().readTree(out.toByteArray()).get("traceEvents");
  }

  @Test
  void aPageHasOneStepAndNeedsNothingFromOutside() {
    String page = TimelineHtml.of(TIMELINE, 1);
    assertTrue(page.contains("9 cycles from cycle 41 on"), page.substring(0, 3000));
    assertTrue(page.contains("<b>22.2 %</b><span>LOAD: 2 cycles with a command</span>"));
    assertTrue(page.contains("conv_out"));
    assertFalse(page.contains("conv_in"), "of the other step");
    assertFalse(page.contains("<script src"), "a script from elsewhere");
    assertFalse(page.contains("<script>alert"), "a name became a script");
  }
}
