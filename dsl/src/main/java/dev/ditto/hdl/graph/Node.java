package dev.ditto.hdl.graph;

/**
 * An expression with its facts.
 *
 * @param width bits of the result, at least 1
 * @param signed whether the user's value was signed; only for showing it
 * @param name the Java local or field it was stored into, unique in the circuit and legal in
 *     Verilog; null for an unnamed part of a larger expression
 */
public record Node(Expr expr, int width, boolean signed, String name, Site site) {}
