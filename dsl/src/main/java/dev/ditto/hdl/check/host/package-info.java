/** Slips of the host language, found in compiled classes. */
package dev.ditto.hdl.check.host;
