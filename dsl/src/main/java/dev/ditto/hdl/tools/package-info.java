/** External tools: finding them, running them, and linting Verilog with them. */
package dev.ditto.hdl.tools;
