/**
 * The top's ports as a packager sees them: interfaces with their signals and clocks, derived from
 * the graph. Every file that lists ports is written from them.
 */
package dev.ditto.accel.ports;
