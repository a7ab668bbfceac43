package dev.ditto.hdl.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that runs on the bytecode simulator and on Verilator together. It may have a parameter of
 * type {@link dev.ditto.hdl.sim.Simulation}, with all clocks out of reset and all other inputs
 * zero, and one of type {@link java.util.Random}. As soon as an output differs the test fails with
 * a picture of the output and of what it is computed from, an explanation, and the random seed;
 * {@code -Dditto.seed=} repeats it.
 *
 * <pre>{@code
 * static Design design() {
 *   return elaborate(() -> new Counter(new Counter.Params(8)));
 * }
 *
 * @LockstepTest
 * void counts(Simulation counter, Random random) { ... }
 * }</pre>
 */
@Documented
@Test
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(LockstepExtension.class)
public @interface LockstepTest {
  /** Static method of the test's class that returns the {@link dev.ditto.hdl.graph.Design}. */
  String value() default "design";

  /** Seed of the {@link java.util.Random}. */
  long seed() default 1;
}
