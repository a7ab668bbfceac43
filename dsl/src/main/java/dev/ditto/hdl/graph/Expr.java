package dev.ditto.hdl.graph;

import java.math.BigInteger;
import java.util.List;

/**
 * What a node computes. Operands are indices into {@link Circuit#nodes()}, always smaller than the
 * node's own. All values are bit vectors; width changes are explicit ({@link Extend}, {@link
 * Slice}), and only the operator says whether bits are signed.
 */
public sealed interface Expr {
  /** A constant; {@code value} is unsigned and fits the node's width. */
  record Const(BigInteger value) implements Expr {}

  /** The present value of a signal; same width. */
  record Read(int signal) implements Expr {}

  /** One operand. */
  record Unary(UnaryOp op, int a) implements Expr {}

  /** Two operands. */
  record Binary(BinaryOp op, int a, int b) implements Expr {}

  /** {@code condition ? yes : no}; the condition has one bit, the others the node's width. */
  record Mux(int condition, int yes, int no) implements Expr {}

  /**
   * The value of the first case whose key equals the subject, else {@code other}. Keys are
   * unsigned, distinct, and fit the subject.
   */
  record Select(int subject, List<Case> cases, int other) implements Expr {
    public Select {
      cases = List.copyOf(cases);
    }
  }

  /** One row of a {@link Select}. */
  record Case(BigInteger key, int value) {}

  /** Bits {@code high} down to {@code low} of {@code a}. */
  record Slice(int a, int high, int low) implements Expr {}

  /** Concatenation, most significant part first. */
  record Cat(List<Integer> parts) implements Expr {
    public Cat {
      parts = List.copyOf(parts);
    }
  }

  /** {@code a} widened to the node's width with zeros, or with its sign bit. */
  record Extend(int a, boolean signed) implements Expr {}

  /** Operators of one operand. */
  enum UnaryOp {
    /** Bitwise complement; same width. */
    NOT,
    /** Two's-complement negation modulo the width; same width. */
    NEGATE,
    /** All bits one; one bit. */
    ALL,
    /** Any bit one; one bit. */
    ANY,
    /** Exclusive or of all bits; one bit. */
    PARITY
  }

  /** Operators of two operands. */
  enum BinaryOp {
    /** Sum modulo the width; operands and result of one width. */
    ADD,
    /** Difference modulo the width; operands and result of one width. */
    SUB,
    /** Unsigned product; result width is the sum of the operands' widths. */
    MUL_UNSIGNED,
    /** Signed product; result width is the sum of the operands' widths. */
    MUL_SIGNED,
    /** Bitwise; operands and result of one width. */
    AND,
    /** Bitwise; operands and result of one width. */
    OR,
    /** Bitwise; operands and result of one width. */
    XOR,
    /** Equal; operands of one width, result one bit. */
    EQ,
    /** Unsigned less than; operands of one width, result one bit. */
    LT_UNSIGNED,
    /** Signed less than; operands of one width, result one bit. */
    LT_SIGNED,
    /**
     * Left shift of {@code a} by unsigned {@code b} with zeros, modulo the width of {@code a},
     * which is the result's.
     */
    SHL,
    /** Right shift of {@code a} by unsigned {@code b} with zeros; result as wide as {@code a}. */
    SHR_UNSIGNED,
    /**
     * Right shift of {@code a} by unsigned {@code b} with the sign; result as wide as {@code a}.
     */
    SHR_SIGNED
  }
}
