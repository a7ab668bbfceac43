/**
 * For tests of designs with JUnit 5: {@link dev.ditto.hdl.test.LockstepTest}. JUnit is needed by
 * this package alone, so it comes from the project that uses it.
 */
package dev.ditto.hdl.test;
