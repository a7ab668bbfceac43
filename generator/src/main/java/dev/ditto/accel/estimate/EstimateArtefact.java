package dev.ditto.accel.estimate;

import dev.ditto.accel.handover.Artefact;
import dev.ditto.accel.handover.Folder;
import dev.ditto.accel.handover.Rtl;
import dev.ditto.accel.handover.Synthesis;
import dev.ditto.accel.handover.text.Json;
import dev.ditto.accel.handover.text.Template;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code reports/}: what is known of size and speed without any tool, and how to measure more. */
public final class EstimateArtefact implements Artefact {
  @Override
  public void write(Rtl rtl, Folder folder) throws IOException {
    List<Estimate> estimates =
        Estimate.targets().stream()
            .map(target -> Estimate.of(rtl.configuration().parameters(), target))
            .toList();
    Map<String, Object> page = page(rtl, estimates);
    folder.text("reports/estimate.json", Json.of(estimates));
    for (String name : List.of("estimate.md", "README.md")) {
      folder.text("reports/" + name, Template.plain("reports/" + name + ".mustache").fill(page));
    }
  }

  private static Map<String, Object> page(Rtl rtl, List<Estimate> estimates) {
    Map<String, Object> page = new LinkedHashMap<>();
    Estimate any = estimates.get(0);
    int period = rtl.configuration().parameters().clockPeriod();
    page.put("name", rtl.configuration().name());
    page.put("hash", rtl.configuration().shortHash());
    page.put("top", rtl.top());
    page.put("families", estimates.stream().map(EstimateArtefact::family).toList());
    page.put("memories", any.memories().stream().map(EstimateArtefact::memory).toList());
    page.put("memoryBits", number(any.memoryBits()));
    Throughput t = any.throughput();
    page.put("products", number(t.products()));
    page.put("tokens", number(t.tokens()));
    page.put("encoded", number(t.encoded()));
    page.put("fetched", number(t.fetched()));
    page.put("vectorValues", number(t.vectorValues()));
    page.put("busBytes", number(t.busBytes()));
    page.put("period", number(period));
    page.put("gigaProducts", String.format(Locale.ROOT, "%.1f", t.gigaProducts(period)));
    return page;
  }

  private static Map<String, Object> family(Estimate estimate) {
    List<Map<String, String>> units = new ArrayList<>();
    estimate.units().forEach((unit, used) -> units.add(row(unit, used)));
    String all = estimate.unknown().isEmpty() ? "**all**" : "**all of these**";
    units.add(row(all, estimate.total()));
    Synthesis.Target target = estimate.target();
    return Map.of(
        "family",
        target.key(),
        "gates",
        target == Synthesis.Target.GENERIC,
        "units",
        units,
        "unknown",
        String.join("; ", estimate.unknown()),
        "devices",
        Device.of(target).stream().map(d -> device(d, estimate.total())).toList(),
        "accuracy",
        Accuracy.of(target).stream().map(EstimateArtefact::accuracy).toList(),
        "presetParts",
        target == Synthesis.Target.XILINX
            ? Unseen.ofPresets(target).stream().map(EstimateArtefact::unseen).toList()
            : List.of(),
        "wholes",
        WholePreset.of(target).stream().map(EstimateArtefact::whole).toList());
  }

  private static Map<String, String> device(Device device, Synthesis.Resources total) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("part", device.part());
    device.shares(total).forEach((name, share) -> row.put(name, Device.percent(share)));
    return row;
  }

  private static Map<String, String> row(String unit, Synthesis.Resources used) {
    return Map.of(
        "unit",
        unit,
        "luts",
        number(used.luts()),
        "flipFlops",
        number(used.flipFlops()),
        "blockRams",
        number(used.blockRams()),
        "multipliers",
        number(used.multipliers()));
  }

  private static Map<String, String> accuracy(Accuracy a) {
    return Map.of(
        "part",
        a.part().name().toLowerCase(Locale.ROOT),
        "points",
        number(a.points()),
        "luts",
        a.luts().toString(),
        "flipFlops",
        a.flipFlops().toString());
  }

  private static Map<String, String> unseen(Unseen point) {
    Synthesis.Resources is = point.measured().resources();
    Synthesis.Resources said = point.estimated();
    return Map.of(
        "part",
        point.measured().part().name().toLowerCase(Locale.ROOT),
        "preset",
        point.measured().configuration(),
        "luts",
        WholePreset.off(said.luts(), is.luts()),
        "flipFlops",
        WholePreset.off(said.flipFlops(), is.flipFlops()),
        "blockRams",
        WholePreset.off(said.blockRams(), is.blockRams()),
        "multipliers",
        WholePreset.off(said.multipliers(), is.multipliers()));
  }

  private static Map<String, String> whole(WholePreset whole) {
    return Map.of(
        "preset",
        whole.preset(),
        "luts",
        whole.luts(),
        "flipFlops",
        whole.flipFlops(),
        "blockRams",
        whole.blockRams(),
        "multipliers",
        whole.multipliers());
  }

  private static Map<String, String> memory(MemoryPlan.Memories m) {
    return Map.of(
        "name",
        m.name(),
        "count",
        number(m.count()),
        "depth",
        number(m.depth()),
        "width",
        number(m.width()),
        "bits",
        number(m.bits()));
  }

  private static String number(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }
}
