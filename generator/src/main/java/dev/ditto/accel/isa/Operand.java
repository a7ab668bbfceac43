package dev.ditto.accel.isa;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Where a record component sits in a command, and what it may be. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Operand {
  /**
   * 32-bit word of the command that holds the lowest bit; there are {@link
   * Assembler#COMMAND_WORDS}.
   */
  int word();

  /** Lowest bit within that word. */
  int low() default 0;

  /** Number of bits; more than 32 continue in the next word. */
  int bits() default 32;

  /** Whether the bits are two's complement. */
  boolean signed() default false;

  /** Smallest legal value; the default means: whatever the bits can hold. */
  long min() default Long.MIN_VALUE;

  /** Largest legal value; the default means: whatever the bits can hold. */
  long max() default Long.MAX_VALUE;

  /** Unit of the value, in the plural; empty for none. */
  String unit() default "";

  /** What the value is, as a phrase without a full stop. */
  String meaning();
}
