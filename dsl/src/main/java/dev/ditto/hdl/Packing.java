package dev.ditto.hdl;

import dev.ditto.hdl.graph.Site;
import java.util.ArrayList;
import java.util.List;

/** Records as plain bits: the first component, or element 0, has the lowest bits. */
final class Packing {
  private Packing() {}

  /**
   * The bits of a value as a word of a type; narrower scalars are extended.
   *
   * @param memory where the memory of such words is made, for the message
   */
  static int pack(Op op, Type<?> type, Object value, Site memory) {
    List<Value<?>> scalars = Bundles.flatten(value);
    List<Bundles.Leaf> leaves = Bundles.leaves(type);
    if (scalars.size() != leaves.size()) {
      op.report(
          "shape",
          "a " + type + " of " + leaves.size() + " scalars is needed, this has " + scalars.size(),
          "give a value of that type");
      return op.constant(0, Legal.width(type.width()));
    }
    List<Integer> parts = new ArrayList<>();
    for (int i = leaves.size() - 1; i >= 0; i--) {
      Bundles.Leaf leaf = leaves.get(i);
      String place = "the memory is made";
      parts.add(Narrowing.fit(op, scalars.get(i), leaf.type(), holder(leaf), "", place, memory));
    }
    return op.cat(parts);
  }

  private static String holder(Bundles.Leaf leaf) {
    Type<?> type = leaf.type();
    String size = type instanceof FixType fix ? fix.text() : Literals.bits(type.width());
    return leaf.suffix().isEmpty()
        ? "a word of " + size
        : "part '" + leaf.suffix().substring(1) + "' of a word (" + size + ")";
  }

  /** The value that some bits hold. */
  static <T> T unpack(Op op, Type<T> type, Value<?> bits, Naming naming) {
    List<Value<?>> scalars = new ArrayList<>();
    int word = op.use(bits);
    int low = 0;
    for (Bundles.Leaf leaf : Bundles.leaves(type)) {
      int w = leaf.type().width();
      int node = op.slice(word, low + w - 1, low);
      scalars.add(op.part(leaf.type(), node, naming, leaf.suffix()));
      low += w;
    }
    return Bundles.build(type, scalars.iterator());
  }
}
