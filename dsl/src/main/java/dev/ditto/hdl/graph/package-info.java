/**
 * The circuit as plain, immutable, printable data. The user API builds it; checks, emitters and
 * simulators read it; none of them knows another.
 *
 * <p>Every expression lives in its circuit's flat node table and refers to its operands by table
 * index, always smaller than its own: the table is topologically ordered by construction, shared
 * sub-expressions are shared by index, and no pass ever recurses.
 */
package dev.ditto.hdl.graph;
