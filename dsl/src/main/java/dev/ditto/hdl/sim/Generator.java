package dev.ditto.hdl.sim;

import dev.ditto.hdl.graph.Expr;
import java.lang.invoke.MethodHandles;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Writes a schedule as Java classes. Steps are dealt out to methods of a few kilobytes: long enough
 * that the compiler at run time does not pull them all into one that it then refuses to compile,
 * short enough that it compiles each.
 */
final class Generator implements Placement {
  /** Instructions, about, in one method; three bytes each. */
  private static final int METHOD = 700;

  /** The same in the arms of a guard beyond which they are methods of their own. */
  private static final int PART = 300;

  /** Methods of one class, not counting those that they call. */
  private static final int METHODS_OF_CLASS = 64;

  private static final String PACKAGE = "dev/ditto/hdl/sim/";
  static final String NAME = PACKAGE + "Generated";
  static final String PARAMETERS = "([J[[J)V";

  private final Netlist netlist;
  private final Layout layout;
  private final Schedule schedule;
  private final int[] slots;
  private final Map<Integer, Integer> tables = new HashMap<>();
  private final int scratch;
  private final int methodsOfClass;
  private final List<List<Step>> methods = new ArrayList<>();

  Generator(Netlist netlist, Layout layout, Schedule schedule) {
    this(netlist, layout, schedule, METHODS_OF_CLASS);
  }

  Generator(Netlist netlist, Layout layout, Schedule schedule, int methodsOfClass) {
    this.methodsOfClass = methodsOfClass;
    this.netlist = netlist;
    this.layout = layout;
    this.schedule = schedule;
    this.slots = new int[netlist.nodes.size()];
    Arrays.fill(slots, -1);
    scratch = layout.allocate(128);
  }

  /** Class files of code for the outputs, for the properties, and for the next state. */
  record Result(List<byte[]> outputs, List<byte[]> checks, List<byte[]> next) {}

  Result generate() {
    List<List<Integer>> outputs = methods(schedule.outputSteps);
    List<List<Integer>> checks = methods(schedule.checkSteps);
    List<List<Integer>> next = methods(schedule.nextSteps);
    for (List<Step> method : methods) {
      allocate(method);
    }
    return new Result(classes(outputs), classes(checks), classes(next));
  }

  /** Deals steps out to methods; each of these with those that it calls. */
  private List<List<Integer>> methods(List<Step> steps) {
    List<List<Integer>> groups = new ArrayList<>();
    List<Step> method = new ArrayList<>();
    int weight = 0;
    for (Step step : steps) {
      int more = schedule.weight(step);
      if (more > PART && step instanceof Step.Guard g) {
        step = new Step.Guard(g.condition(), outline(g.yes()), outline(g.no()));
        more = schedule.weight(step);
      }
      if (weight > 0 && weight + more > METHOD) {
        groups.add(close(method));
        method = new ArrayList<>();
        weight = 0;
      }
      method.add(step);
      weight += more;
    }
    if (weight > 0) {
      groups.add(close(method));
    }
    return groups;
  }

  /** Ends a method; returns it behind all those that it calls. */
  private List<Integer> close(List<Step> method) {
    List<Integer> group = new ArrayList<>();
    addCalled(method, group);
    group.add(methods.size());
    methods.add(method);
    return group;
  }

  private void addCalled(List<Step> steps, List<Integer> group) {
    for (Step step : steps) {
      if (step instanceof Step.Call c) {
        addCalled(methods.get(c.method()), group);
        group.add(c.method());
      } else if (step instanceof Step.Guard g) {
        addCalled(g.yes(), group);
        addCalled(g.no(), group);
      }
    }
  }

  /** Calls of methods that do the steps; a few steps stay as they are. */
  private List<Step> outline(List<Step> steps) {
    if (schedule.weight(steps) <= PART / 2) {
      return steps;
    }
    List<Step> calls = new ArrayList<>();
    for (List<Integer> group : methods(steps)) {
      calls.add(new Step.Call(group.get(group.size() - 1)));
    }
    return calls;
  }

  /** Gives a place in the state array to wide values and those that another method uses. */
  private void allocate(List<Step> method) {
    BitSet here = new BitSet();
    allocate(method, here);
  }

  private void allocate(List<Step> steps, BitSet here) {
    for (Step step : steps) {
      for (int used : used(step)) {
        if (!here.get(used)) {
          place(used);
        }
      }
      if (step instanceof Step.Compute c) {
        here.set(c.node());
        if (netlist.width(c.node()) > 64) {
          place(c.node());
        }
      } else if (step instanceof Step.Choose c) {
        place(c.node());
      } else if (step instanceof Step.Guard g) {
        allocate(g.yes(), here);
        allocate(g.no(), here);
      }
    }
  }

  private void place(int node) {
    if (slots[node] < 0) {
      slots[node] = layout.allocate(netlist.width(node));
    }
  }

  /** Kept values and leaves in a step's expressions; places leaves and tables on the way. */
  private List<Integer> used(Step step) {
    List<Integer> used = new ArrayList<>();
    List<Integer> open = new ArrayList<>();
    boolean compute = step instanceof Step.Compute;
    for (int node : step.nodes()) {
      if (compute) {
        openOperands(node, open);
      } else {
        open.add(node);
      }
    }
    while (!open.isEmpty()) {
      int node = open.remove(open.size() - 1);
      Expr expr = netlist.nodes.get(node).expr();
      if (schedule.placing.isKept(node)) {
        used.add(node);
      } else if (expr instanceof Expr.Read r) {
        slots[node] = layout.source(r.signal());
        if (slots[node] < 0 && netlist.width(node) > 64) {
          constant(node, BigInteger.ZERO);
        }
      } else if (expr instanceof Expr.Const c) {
        if (netlist.width(node) > 64) {
          constant(node, c.value());
        }
      } else {
        openOperands(node, open);
      }
    }
    return used;
  }

  private void openOperands(int node, List<Integer> open) {
    if (netlist.isTable(node) && !tables.containsKey(node)) {
      tables.put(node, layout.addTable(netlist.table(node)));
    }
    for (int a : schedule.placing.operands(node)) {
      open.add(a);
    }
  }

  private void constant(int node, BigInteger value) {
    if (slots[node] < 0) {
      slots[node] = layout.allocate(netlist.width(node));
      layout.constants.add(new Layout.Constant(slots[node], value));
    }
  }

  @Override
  public int slot(int node) {
    return slots[node];
  }

  @Override
  public boolean isKept(int node) {
    return schedule.placing.isKept(node);
  }

  @Override
  public int table(int node) {
    return tables.get(node);
  }

  private List<byte[]> classes(List<List<Integer>> groups) {
    List<byte[]> classes = new ArrayList<>();
    for (int from = 0; from < groups.size(); from += methodsOfClass) {
      int to = Math.min(from + methodsOfClass, groups.size());
      classes.add(write(groups.subList(from, to)));
    }
    return classes;
  }

  static Chunk[] load(List<byte[]> classes) {
    Chunk[] chunks = new Chunk[classes.size()];
    for (int i = 0; i < chunks.length; i++) {
      chunks[i] = load(classes.get(i));
    }
    return chunks;
  }

  /** Loads a class file; it goes when nothing refers to it any more. */
  static Chunk load(byte[] bytes) {
    try {
      return (Chunk)
          MethodHandles.lookup()
              .defineHiddenClass(bytes, true)
              .lookupClass()
              .getDeclaredConstructor()
              .newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("generated code does not load", e);
    }
  }

  private byte[] write(List<List<Integer>> groups) {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    String[] interfaces = {PACKAGE + "Chunk"};
    int access = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER;
    // Class files of this version need no stack map frames, whose computing takes long.
    writer.visit(Opcodes.V1_5, access, NAME, null, "java/lang/Object", interfaces);
    MethodVisitor constructor = writer.visitMethod(0, "<init>", "()V", null, null);
    constructor.visitCode();
    constructor.visitVarInsn(Opcodes.ALOAD, 0);
    constructor.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
    constructor.visitInsn(Opcodes.RETURN);
    constructor.visitMaxs(0, 0);
    constructor.visitEnd();
    MethodVisitor run = writer.visitMethod(Opcodes.ACC_PUBLIC, "run", PARAMETERS, null, null);
    run.visitCode();
    for (List<Integer> group : groups) {
      run.visitVarInsn(Opcodes.ALOAD, 1);
      run.visitVarInsn(Opcodes.ALOAD, 2);
      run.visitMethodInsn(
          Opcodes.INVOKESTATIC, NAME, "p" + group.get(group.size() - 1), PARAMETERS, false);
    }
    run.visitInsn(Opcodes.RETURN);
    run.visitMaxs(0, 0);
    run.visitEnd();
    for (List<Integer> group : groups) {
      for (int index : group) {
        method(index, writer);
      }
    }
    writer.visitEnd();
    return writer.toByteArray();
  }

  private void method(int index, ClassWriter writer) {
    int flags = Opcodes.ACC_STATIC | Opcodes.ACC_PRIVATE;
    MethodVisitor method = writer.visitMethod(flags, "p" + index, PARAMETERS, null, null);
    method.visitCode();
    new StepCode(netlist, layout, this, new Code(method), scratch).write(methods.get(index));
    method.visitInsn(Opcodes.RETURN);
    method.visitMaxs(0, 0);
    method.visitEnd();
  }
}
