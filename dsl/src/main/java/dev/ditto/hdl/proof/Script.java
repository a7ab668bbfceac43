package dev.ditto.hdl.proof;

import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.graph.Ghosts;
import dev.ditto.hdl.graph.Instance;
import dev.ditto.hdl.graph.Memory;
import dev.ditto.hdl.graph.Signal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What Yosys is to do. Both circuits have the same registers, memories and children under the same
 * names; cut open at all of these, with what they hold or give as inputs and what they get as
 * outputs, two functions without memory remain. One question to the SAT solver says whether they
 * are the same: a step of induction over every state, not only those that can be reached.
 */
final class Script {
  /** No name of the graph has a dot. */
  static final String GRAPH = "the.graph";

  static final String VERILOG = "the.verilog";
  static final String BOTH = " " + GRAPH + " " + VERILOG;

  /** The file of the Verilog. */
  static final String VERILOG_FILE = "circuit.v";

  /** What registers and memories become before they are cut open. */
  static final String CUT_FILE = "cut.v";

  /** The file that the SAT solver's answer goes to. */
  static final String ANSWER_FILE = "answer.log";

  private final List<String> lines = new ArrayList<>();

  private Script() {}

  /**
   * Reads {@link #VERILOG_FILE}, {@code MODULE.il} of the circuit and its children, and writes
   * {@link #ANSWER_FILE}.
   */
  static String of(Circuit circuit, Design design, Duration limit) {
    Script script = new Script();
    script.read(circuit, design);
    script.unite(circuit);
    script.cut(circuit, design);
    script.ask(limit);
    return String.join("\n", script.lines) + "\n";
  }

  /** What the module of a circuit is called. */
  static String module(Circuit circuit) {
    return circuit.external() == null ? circuit.name() : circuit.external().module();
  }

  private void add(String line) {
    lines.add(line);
  }

  /**
   * Empty lines to be put before the Verilog of a circuit, so that the numbers of its lines have as
   * many digits: Yosys names the ports of a memory after their lines, and orders them by name.
   */
  static int padding(Circuit circuit, String verilog) {
    if (circuit.memories().stream().noneMatch(m -> m.reads().size() > 1)) {
      return 0;
    }
    int more = 1;
    while (more <= verilog.lines().count()) {
      more *= 10;
    }
    return more;
  }

  /** What Yosys said, with the numbers of lines that they have without padding. */
  static String unpadded(String output, int padding) {
    return Pattern.compile(Pattern.quote(VERILOG_FILE) + ":(\\d+)")
        .matcher(output)
        .replaceAll(m -> VERILOG_FILE + ":" + (Long.parseLong(m.group(1)) - padding));
  }

  private void read(Circuit circuit, Design design) {
    circuit.instances().stream()
        .map(i -> module(design.circuit(i.circuit())))
        .distinct()
        .forEach(
            child -> {
              add("read_rtlil " + child + ".il");
              add("blackbox " + child);
            });
    add("read_rtlil " + circuit.name() + ".il");
    add("rename " + circuit.name() + " " + GRAPH);
    add("read_verilog " + VERILOG_FILE);
    add("rename " + circuit.name() + " " + VERILOG);
  }

  /** Brings both into one form: plain registers, and memories that are read without a clock. */
  private void unite(Circuit circuit) {
    add("proc -norom" + BOTH);
    add("memory_nordff" + BOTH);
    add("dffunmap" + BOTH);
    add("rename -wire -suffix " + Points.REGISTER + both("t:$dff"));
    BitSet ghosts = Ghosts.signals(circuit);
    for (Signal signal : circuit.signals()) {
      boolean register = signal.kind() == Signal.Kind.REGISTER && !ghosts.get(signal.id());
      if (register || signal.kind() == Signal.Kind.MEMORY_DATA) {
        add("setattr -set keep 1" + both("c:" + signal.name() + Points.REGISTER));
      }
    }
    circuit.instances().forEach(i -> add("setattr -set keep 1" + both("c:" + i.name())));
    // Removes reads that never happen, registers of processes, and a loop's integer.
    add("opt_expr" + BOTH);
    add("opt_clean" + BOTH);
  }

  private void cut(Circuit circuit, Design design) {
    if (!circuit.memories().isEmpty()) {
      add("memory_collect" + BOTH);
    }
    for (Memory memory : circuit.memories()) {
      if (!memory.contents().isEmpty()) {
        String cell = VERILOG + "/c:" + memory.name();
        String bits = memory.contentBits();
        String init = VERILOG + "/r:INIT=" + bits.length() + "'b" + bits;
        add("select -assert-any " + cell + " " + init + " %i");
      }
    }
    add("techmap -map " + CUT_FILE + BOTH);
    for (Instance instance : circuit.instances()) {
      Circuit child = design.circuit(instance.circuit());
      String cell = "select -assert-any " + VERILOG + "/c:" + instance.name();
      add(cell + " " + VERILOG + "/t:" + module(child) + " %i");
      if (child.external() != null) {
        Parameters.of(child.external())
            .forEach(value -> add(cell + " " + VERILOG + "/r:" + value + " %i"));
      }
    }
    add("expose -evert" + both("c:*"));
    add("opt_clean" + BOTH);
    // A loop or a second driver would be a contradiction, from which everything follows.
    add("check -assert" + BOTH);
    // What is undefined in the Verilog is anything, not what suits.
    add("setundef -anyseq " + VERILOG);
  }

  private void ask(Duration limit) {
    add("miter -equiv -flatten -make_outputs -make_outcmp" + BOTH + " miter");
    // Most of both is the same once operands are as narrow as can be: the solver sees that once.
    add("opt_expr miter");
    add("wreduce miter");
    add("opt_merge miter");
    add("opt_expr miter");
    add("opt_clean miter");
    add(
        "tee -q -o "
            + ANSWER_FILE
            + " sat -timeout "
            + limit.toSeconds()
            + " -prove trigger 0 -show-inputs -show-outputs miter");
  }

  private static String both(String selection) {
    return " " + GRAPH + "/" + selection + " " + VERILOG + "/" + selection;
  }
}
