package dev.ditto.report;

import com.github.mustachejava.DefaultMustacheFactory;
import dev.ditto.accel.handover.text.Json;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One step of a timeline as an HTML file that needs nothing else. */
public final class TimelineHtml {
  private static final String TEMPLATE = "dev/ditto/report/timeline.mustache";

  private TimelineHtml() {}

  /**
   * What the page draws.
   *
   * @param parts names, by the number that slices have
   */
  record Data(List<String> tracks, List<String> parts, long begin, long end, List<Slice> slices) {}

  record Slice(
      int track,
      int part,
      long begin,
      long end,
      int place,
      long started,
      String opcode,
      String text) {}

  record Share(String track, String cycles, String share) {}

  /**
   * The page.
   *
   * @throws IndexOutOfBoundsException when there is no such step
   */
  public static String of(Timeline timeline, int step) {
    long begin = timeline.steps().get(step) + 1;
    long end = timeline.endOf(step);
    List<Timeline.Slice> inside =
        timeline.slices().stream().filter(s -> s.begin() >= begin && s.end() <= end).toList();
    LinkedHashSet<String> parts = new LinkedHashSet<>();
    inside.forEach(slice -> parts.add(slice.part()));
    List<String> names = List.copyOf(parts);
    Map<String, Integer> numbers = new LinkedHashMap<>();
    names.forEach(name -> numbers.put(name, numbers.size()));
    List<Slice> slices =
        inside.stream()
            .map(
                s ->
                    new Slice(
                        s.track(),
                        numbers.get(s.part()),
                        s.begin(),
                        s.end(),
                        s.place(),
                        s.started(),
                        s.opcode(),
                        s.text()))
            .toList();
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("title", timeline.title());
    page.put("step", step);
    page.put("begin", String.format(Locale.ROOT, "%,d", begin));
    page.put("cycles", String.format(Locale.ROOT, "%,d", end - begin));
    page.put("shares", shares(timeline.tracks(), inside, end - begin));
    Data data = new Data(timeline.tracks(), names, begin, end, slices);
    page.put("data", Json.of(data).replace("<", "\\u003c"));
    StringWriter text = new StringWriter();
    new DefaultMustacheFactory().compile(TEMPLATE).execute(text, page);
    return text.toString();
  }

  private static List<Share> shares(List<String> tracks, List<Timeline.Slice> slices, long cycles) {
    List<Share> shares = new ArrayList<>();
    for (int track = 0; track < tracks.size(); track++) {
      int own = track;
      long busy =
          slices.stream().filter(s -> s.track() == own).mapToLong(s -> s.end() - s.begin()).sum();
      shares.add(
          new Share(
              tracks.get(track),
              String.format(Locale.ROOT, "%,d", busy),
              String.format(Locale.ROOT, "%.1f %%", 100.0 * busy / cycles)));
    }
    return shares;
  }
}
