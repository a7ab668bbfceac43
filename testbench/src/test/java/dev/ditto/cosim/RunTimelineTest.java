package dev.ditto.cosim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.flow.FlowPolicy;
import dev.ditto.accel.isa.Engine;
import dev.ditto.accel.isa.Opcode;
import dev.ditto.accel.isa.Sync;
import dev.ditto.accel.regs.Counter;
import dev.ditto.hdl.verilator.BuildOptions;
import dev.ditto.model.golden.SmallNetworks;
import dev.ditto.model.network.Network;
import dev.ditto.model.sampler.Sampler;
import dev.ditto.model.sampler.SamplerConfig;
import dev.ditto.program.Program;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A whole run with stalls, traced, against its counters and against what commands wait for. */
class RunTimelineTest {
  private static final Configuration TINY = Configuration.preset("tiny");
  private static final Map<Engine, Counter> BUSY =
      Map.of(
          Engine.LOAD, Counter.LOAD_BUSY,
          Engine.STORE, Counter.STORE_BUSY,
          Engine.ENCODE, Counter.ENCODE_BUSY,
          Engine.VECTOR, Counter.VECTOR_BUSY);

  private static WholeRun.Result result;
  private static Program program;
  private static RunTimeline timeline;

  @BeforeAll
  static void run() {
    Network network = SmallNetworks.transformer();
    int[] condition = new int[network.conditionLength()];
    Arrays.setAll(condition, i -> i + 1);
    WholeRun run =
        new WholeRun(
            SmallNetworks.quantized(network, new Random(1)),
            TINY,
            Sampler.of(SamplerConfig.DEFAULT, 2),
            condition,
            1,
            FlowPolicy.TEMPORAL,
            7);
    EngineTrace trace = new EngineTrace();
    Hardware hardware = Hardware.traced(TINY, Simulator.JAVA, BuildOptions.defaults());
    try (Bench bench = new Bench(hardware.start(3), TINY, BenchOptions.stalling(20, 5))) {
      bench.trace(trace);
      result = run.run(bench, share -> {});
    }
    program = result.run().program();
    timeline = RunTimeline.of(trace, program);
  }

  @Test
  void spansAddUpToTheBusyCounters() {
    BUSY.forEach(
        (engine, counter) ->
            assertEquals(result.counters().get(counter), timeline.busy(engine), engine.toString()));
    // The array is idle while its commands wait for the last sums to be counted.
    assertTrue(timeline.busy(Engine.COMPUTE) >= result.counters().get(Counter.ARRAY_BUSY));
  }

  @Test
  void everyExecutedCommandHasOneSpan() {
    long spans = timeline.spans().stream().mapToLong(List::size).sum();
    long executed =
        result.counters().get(Counter.COMMANDS) - result.counters().get(Counter.COMMANDS_SKIPPED);
    assertEquals(executed, spans);
    assertTrue(executed < program.commands().size(), "nothing was skipped");
    for (Engine engine : Engine.values()) {
      for (RunTimeline.Span span : timeline.spans().get(engine.ordinal())) {
        Opcode opcode = program.commands().get(span.place()).opcode();
        assertEquals(engine, opcode.engine().orElseThrow());
      }
    }
  }

  @Test
  void spansOfATrackFollowOneAnotherAndLieInTheirStep() {
    assertEquals(2, timeline.steps().size());
    for (List<RunTimeline.Span> track : timeline.spans().subList(0, RunTimeline.COMMAND_UNIT)) {
      long free = 0;
      for (RunTimeline.Span span : track) {
        assertTrue(span.begin() >= free && span.end() > span.begin(), span.toString());
        assertTrue(span.taken() < span.started() && span.started() <= span.begin());
        assertTrue(span.begin() > timeline.steps().get(span.step()), span.toString());
        long next =
            span.step() + 1 < timeline.steps().size()
                ? timeline.steps().get(span.step() + 1)
                : timeline.end();
        assertTrue(span.end() <= next, span.toString());
        free = span.end();
      }
    }
  }

  @Test
  void noCommandStartsBeforeThoseThatItWaitsFor() {
    long[] started = new long[program.commands().size()];
    long[] ended = new long[program.commands().size()];
    for (List<RunTimeline.Span> track : timeline.spans()) {
      for (RunTimeline.Span span : track) {
        started[span.place()] = span.started();
        ended[span.place()] = span.end();
      }
    }
    List<Deque<Integer>> signals = new ArrayList<>();
    for (int s = 0; s < Sync.SEMAPHORES; s++) {
      signals.add(new ArrayDeque<>());
    }
    int pairs = 0;
    for (int i = 0; i < program.commands().size(); i++) {
      Sync sync = program.commands().get(i).sync();
      for (int s = 0; s < Sync.SEMAPHORES; s++) {
        if ((sync.waits() >> s & 1) != 0) {
          int partner = signals.get(s).remove();
          if (started[i] > 0 && ended[partner] > 0) {
            assertTrue(started[i] >= ended[partner], i + " before " + partner);
            pairs++;
          }
        }
        if ((sync.signals() >> s & 1) != 0) {
          signals.get(s).add(i);
        }
      }
    }
    assertTrue(pairs > 100, "only " + pairs + " pairs");
  }
}
