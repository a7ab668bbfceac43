/** Small blocks that many designs need, one idea a file, written with the public API only. */
package dev.ditto.hdl.lib;
