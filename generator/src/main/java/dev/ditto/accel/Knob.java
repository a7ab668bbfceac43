package dev.ditto.accel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a user may know of one parameter: the single source of its range check, its explanation and
 * its documentation.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Knob {
  /** Smallest legal value. */
  int min() default 0;

  /** Largest legal value. */
  int max() default 0;

  /** If not empty, the only legal values, ascending. */
  int[] oneOf() default {};

  /** Legal values are multiples of this. */
  int multipleOf() default 1;

  /** Legal values are powers of two. */
  boolean powerOfTwo() default false;

  /** Legal values of a text, as a regular expression. */
  String pattern() default "";

  /** The same in words. */
  String form() default "";

  /** The value of a parameter that is not written; without it, every file must have a value. */
  String[] otherwise() default {};

  /** What the number counts. */
  String unit() default "";

  /** What it is and what it changes, in a sentence. */
  String effect();

  /** What one more of it costs. */
  String cost();
}
