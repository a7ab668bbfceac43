/**
 * The examples of doc/guide.md, run as tests. What stands between {@code // [name]} and {@code //
 * [/name]} is quoted there; {@link dev.ditto.hdl.guide.GuideTest} holds the quotations.
 */
package dev.ditto.hdl.guide;
