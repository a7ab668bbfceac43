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

  private static final int METHODS_OF_CLASS = 64;
  private static final String PACKAGE = "dev/ditto/hdl/sim/";
  private static final String PARAMETERS = "([J[[J)V";

  private final Netlist netlist;
  private final Layout layout;
  private final Schedule schedule;
  private final int[] slots;
  private final Map<Integer, Integer> tables = new HashMap<>();
  private final int scratch;

  Generator(Netlist netlist, Layout layout, Schedule schedule) {
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
    List<List<Step>> outputs = methods(schedule.outputSteps);
    List<List<Step>> checks = methods(schedule.checkSteps);
    List<List<Step>> next = methods(schedule.nextSteps);
    List<List<Step>> all = new ArrayList<>(outputs);
    all.addAll(checks);
    all.addAll(next);
    allocate(all);
    return new Result(classes(outputs), classes(checks), classes(next));
  }

  private List<List<Step>> methods(List<Step> steps) {
    List<List<Step>> methods = new ArrayList<>();
    int weight = METHOD;
    for (Step step : steps) {
      int more = schedule.weight(step);
      if (weight + more > METHOD) {
        methods.add(new ArrayList<>());
        weight = 0;
      }
      methods.get(methods.size() - 1).add(step);
      weight += more;
    }
    return methods;
  }

  /** Gives a place in the state array to wide values and those that another method uses. */
  private void allocate(List<List<Step>> methods) {
    for (List<Step> method : methods) {
      BitSet here = new BitSet();
      for (Step step : method) {
        for (int used : used(step)) {
          if (schedule.kept.get(used) && !here.get(used) && slots[used] < 0) {
            slots[used] = layout.allocate(netlist.width(used));
          }
        }
        if (step instanceof Step.Compute c) {
          here.set(c.node());
          if (netlist.width(c.node()) > 64 && slots[c.node()] < 0) {
            slots[c.node()] = layout.allocate(netlist.width(c.node()));
          }
        }
      }
    }
  }

  /** Kept values and leaves in a step's expressions; places leaves and tables on the way. */
  private List<Integer> used(Step step) {
    List<Integer> used = new ArrayList<>();
    List<Integer> open = new ArrayList<>();
    boolean compute = step instanceof Step.Compute;
    for (int node : step.nodes()) {
      open.addAll(compute ? inPlace(node) : List.of(node));
    }
    while (!open.isEmpty()) {
      int node = open.remove(open.size() - 1);
      Expr expr = netlist.nodes.get(node).expr();
      if (schedule.kept.get(node)) {
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
        open.addAll(inPlace(node));
      }
    }
    return used;
  }

  private List<Integer> inPlace(int node) {
    if (netlist.isTable(node)) {
      tables.computeIfAbsent(node, n -> layout.addTable(netlist.table(n)));
    }
    return schedule.operandsInPlace(node);
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
    return schedule.kept.get(node);
  }

  @Override
  public int table(int node) {
    return tables.get(node);
  }

  private List<byte[]> classes(List<List<Step>> methods) {
    List<byte[]> classes = new ArrayList<>();
    for (int from = 0; from < methods.size(); from += METHODS_OF_CLASS) {
      int to = Math.min(from + METHODS_OF_CLASS, methods.size());
      classes.add(write(methods.subList(from, to)));
    }
    return classes;
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

  private byte[] write(List<List<Step>> methods) {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES);
    String name = PACKAGE + "Generated";
    String[] interfaces = {PACKAGE + "Chunk"};
    int access = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER;
    writer.visit(Opcodes.V17, access, name, null, "java/lang/Object", interfaces);
    MethodVisitor constructor = writer.visitMethod(0, "<init>", "()V", null, null);
    constructor.visitCode();
    constructor.visitVarInsn(Opcodes.ALOAD, 0);
    constructor.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
    constructor.visitInsn(Opcodes.RETURN);
    constructor.visitMaxs(0, 0);
    constructor.visitEnd();
    MethodVisitor run = writer.visitMethod(Opcodes.ACC_PUBLIC, "run", PARAMETERS, null, null);
    run.visitCode();
    for (int i = 0; i < methods.size(); i++) {
      run.visitVarInsn(Opcodes.ALOAD, 1);
      run.visitVarInsn(Opcodes.ALOAD, 2);
      run.visitMethodInsn(Opcodes.INVOKESTATIC, name, "p" + i, PARAMETERS, false);
    }
    run.visitInsn(Opcodes.RETURN);
    run.visitMaxs(0, 0);
    run.visitEnd();
    for (int i = 0; i < methods.size(); i++) {
      int flags = Opcodes.ACC_STATIC | Opcodes.ACC_PRIVATE;
      MethodVisitor method = writer.visitMethod(flags, "p" + i, PARAMETERS, null, null);
      method.visitCode();
      StepCode code = new StepCode(netlist, layout, this, new Code(method), scratch);
      methods.get(i).forEach(code::write);
      method.visitInsn(Opcodes.RETURN);
      method.visitMaxs(0, 0);
      method.visitEnd();
    }
    writer.visitEnd();
    return writer.toByteArray();
  }
}
