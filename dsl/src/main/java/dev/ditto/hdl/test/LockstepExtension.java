package dev.ditto.hdl.test;

import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.sim.Simulation;
import dev.ditto.hdl.sim.lockstep.Lockstep;
import dev.ditto.hdl.verilator.BuildOptions;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.ReflectionSupport;

/** Gives a {@link LockstepTest} what it asks for, and closes it. */
final class LockstepExtension implements ParameterResolver, AfterEachCallback {
  private static final Namespace NAMESPACE = Namespace.create(LockstepExtension.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Simulation.class || type == Random.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    LockstepTest test =
        AnnotationSupport.findAnnotation(context.getRequiredTestMethod(), LockstepTest.class)
            .orElseThrow();
    long seed = Long.getLong("ditto.seed", test.seed());
    if (parameter.getParameter().getType() == Random.class) {
      return new Random(seed);
    }
    Class<?> owner = context.getRequiredTestClass();
    LockstepDesign design =
        context
            .getRoot()
            .getStore(NAMESPACE)
            .getOrComputeIfAbsent(
                owner.getName() + "." + test.value(),
                key -> build(owner, test.value()),
                LockstepDesign.class);
    Lockstep simulation =
        design.start("random seed " + seed + ": repeat with -Dditto.seed=" + seed);
    context.getStore(NAMESPACE).put(Lockstep.class, simulation);
    reset(simulation, design.resets());
    return simulation;
  }

  private static LockstepDesign build(Class<?> owner, String name) {
    Method method =
        ReflectionSupport.findMethod(owner, name)
            .orElseThrow(() -> new ExtensionConfigurationException(message(owner, name)));
    if (!Modifier.isStatic(method.getModifiers()) || method.getReturnType() != Design.class) {
      throw new ExtensionConfigurationException(message(owner, name));
    }
    Design design = (Design) ReflectionSupport.invokeMethod(method, null);
    return LockstepDesign.build(
        design, BuildOptions.defaults().withEffort(BuildOptions.Effort.BUILD));
  }

  private static String message(Class<?> owner, String name) {
    return "@LockstepTest needs a method static Design " + name + "() in " + owner.getName();
  }

  /** All clocks tick together, so that no side of a crossing leaves reset before the other. */
  private static void reset(Simulation simulation, List<String> resets) {
    if (!resets.isEmpty()) {
      resets.forEach(reset -> simulation.set(reset, 0));
      simulation.step(2);
      resets.forEach(reset -> simulation.set(reset, 1));
    }
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Lockstep simulation = context.getStore(NAMESPACE).get(Lockstep.class, Lockstep.class);
    if (simulation != null) {
      simulation.close();
    }
  }
}
