/**
 * Coverage of a block by its ordinary JUnit tests. {@code scripts/coverage} starts {@link
 * dev.ditto.hdl.coverage.Main}.
 */
package dev.ditto.hdl.coverage;
