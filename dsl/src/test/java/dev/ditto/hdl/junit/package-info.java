/** JUnit for tools that look at what tests do with hardware. */
package dev.ditto.hdl.junit;
