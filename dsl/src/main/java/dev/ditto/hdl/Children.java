package dev.ditto.hdl;

/** Adds finished blocks to their parents. */
final class Children {
  private Children() {}

  /** {@code naming} is null when the caller's line names the child. */
  static <B extends Block> B add(Op op, B child, Naming naming) {
    Elaboration elaboration = op.builder.elaboration;
    CircuitBuilder built = elaboration.close(child);
    CircuitBuilder parent = built.parent;
    if (parent == null) {
      throw elaboration.fatal(Misuse.topAdded(built));
    }
    // The call began while the child was innermost; its name belongs to the parent's loops.
    CallSite call = op.call();
    String fallback = Names.snake(built.title());
    Naming own = naming == null ? parent.naming(call, fallback) : naming;
    parent.instance(built, own, op.site());
    return child;
  }
}
