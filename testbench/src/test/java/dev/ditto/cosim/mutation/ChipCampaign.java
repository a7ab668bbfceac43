package dev.ditto.cosim.mutation;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.rtl.top.DittoTop;
import dev.ditto.cosim.mutation.Witness.Sighting;
import dev.ditto.cosim.regress.RunCase;
import dev.ditto.hdl.Hdl;
import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.mutate.Mutant;
import dev.ditto.hdl.mutate.Mutants;
import dev.ditto.hdl.mutation.Hints;
import dev.ditto.hdl.mutation.Proof;
import dev.ditto.hdl.mutation.Result;
import dev.ditto.hdl.mutation.Result.Fate;
import dev.ditto.hdl.mutation.Sample;
import dev.ditto.hdl.mutation.Shape;
import dev.ditto.hdl.mutation.Victim;
import dev.ditto.program.layer.RefusalException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.LongFunction;

/** Puts mistakes into the whole accelerator, and asks random runs whether they notice. */
final class ChipCampaign {
  private final Design design;
  private final List<Witness> witnesses = new ArrayList<>();
  private final Hints hints;
  private final Proof proof;
  private final Consumer<String> progress;

  /**
   * @param out directory for files
   * @param progress gets a line for each mutant
   */
  ChipCampaign(Configuration configuration, Path out, Consumer<String> progress) {
    design = Hdl.elaborate(() -> new DittoTop(configuration));
    hints = new Hints(out.resolve(configuration.name() + ".hints"));
    proof = new Proof(out.resolve(configuration.name() + ".proof"));
    this.progress = progress;
  }

  /**
   * Adds runs that this accelerator can do: those of the first seeds whose networks fit it.
   *
   * @param of the case of a seed, on this accelerator
   */
  void witnesses(int count, LongFunction<RunCase> of) {
    for (long seed = 1; witnesses.size() < count; seed++) {
      RunCase test = of.apply(seed);
      try {
        Witness witness = Witness.of("run " + seed, test, design);
        witnesses.add(witness);
        progress.accept("%s: %,d cycles, %s".formatted(witness.name(), witness.cycles(), test));
      } catch (RefusalException e) {
        progress.accept("run %d does not fit".formatted(seed));
      }
    }
    witnesses.sort(Comparator.comparingLong(Witness::cycles));
  }

  /**
   * Mutants of the accelerator, one of those that loops and parameters make of a place; not all are
   * valid.
   *
   * @param blocks simple names of classes of blocks; empty for all
   */
  List<Victim> places(List<String> blocks) {
    List<Victim> all = new ArrayList<>();
    for (Circuit circuit : design.circuits()) {
      Shape shape = Shape.of(circuit);
      if (blocks.isEmpty() || blocks.contains(shape.block())) {
        Mutants.candidates(circuit).forEach(m -> all.add(new Victim(design, shape, m)));
      }
    }
    return Sample.of(all, 1);
  }

  /** Some of them that are valid. */
  List<Victim> some(List<Victim> places, int count, long seed) {
    List<Victim> shuffled = new ArrayList<>(places);
    Collections.shuffle(shuffled, new Random(seed));
    return shuffled.stream().filter(this::valid).limit(count).toList();
  }

  private boolean valid(Victim victim) {
    Mutant mutant = victim.mutant();
    return !Mutants.valid(design, mutant.circuit(), List.of(mutant)).isEmpty();
  }

  /** What becomes of each. */
  List<Result> run(List<Victim> victims) {
    List<Result> results = new ArrayList<>();
    for (Victim victim : victims) {
      Result result = result(victim);
      results.add(result);
      progress.accept(
          "%d of %d  %s  %s  %s"
              .formatted(results.size(), victims.size(), result.fate(), victim, result.by()));
    }
    return results;
  }

  private Result result(Victim victim) {
    String known = hints.killer(victim.key());
    List<Witness> order = new ArrayList<>(witnesses);
    order.sort(Comparator.comparing(w -> !w.name().equals(known)));
    for (Witness witness : order) {
      Optional<Sighting> sighting = witness.look(design, victim);
      if (sighting.isPresent()) {
        hints.put(victim.key(), witness.name());
        Sighting seen = sighting.get();
        Fate fate = seen.sign() == Witness.Sign.HANG ? Fate.HANGS : Fate.KILLED;
        String by = "%s, %s: %s".formatted(seen.sign().title(), witness.name(), seen.message());
        return new Result(victim, fate, by);
      }
    }
    Mutant mutant = victim.mutant();
    Proof.Verdict verdict = proof.compare(design, mutant.apply(design), mutant.circuit());
    return verdict == Proof.Verdict.EQUAL
        ? new Result(victim, Fate.PROVED_EQUIVALENT, "model checking")
        : new Result(victim, Fate.SURVIVED, "model checking: " + verdict);
  }
}
