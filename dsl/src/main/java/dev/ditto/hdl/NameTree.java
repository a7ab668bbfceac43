package dev.ditto.hdl;

import dev.ditto.hdl.Drafts.Label;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** Names all parts of a value, record, list, stream, memory or child after one variable. */
final class NameTree {
  private NameTree() {}

  /** Gives names to what {@code owner} made and nobody named yet. */
  static void adopt(Object thing, Naming.Wanted name, CircuitBuilder owner) {
    if (name != null) {
      visit(thing, "", owner, v -> mayAdopt(v, owner), (n, path) -> n.adopt(name.with(path)));
    }
  }

  /** A port keeps its name when something that only reads it is stored. */
  private static boolean mayAdopt(Value<?> value, CircuitBuilder owner) {
    return value.owner == owner && (value.owns() || !value.isPort());
  }

  /** Gives the name that the user spelled out to those parts that {@code owner} made. */
  static void force(Object thing, String name, CircuitBuilder owner) {
    visit(
        thing,
        "",
        owner,
        value -> value.owner == owner && value.owns(),
        (naming, path) -> naming.force(name + path));
  }

  /** Marks all parts as unused on purpose. */
  static void waive(Object thing) {
    visit(thing, "", null, value -> true, (naming, path) -> naming.waive());
  }

  /** {@code pe} with indices 2 and 3 is {@code pe_2_3}. */
  static String indexed(String name, int... indices) {
    StringBuilder text = new StringBuilder(name);
    for (int index : indices) {
      text.append('_').append(index);
    }
    return text.toString();
  }

  /** Passes on every part's naming, with what the whole's name needs to become the part's. */
  private static void visit(
      Object thing,
      String path,
      CircuitBuilder owner,
      Predicate<Value<?>> concerned,
      BiConsumer<Naming, String> action) {
    if (thing instanceof Value<?> value) {
      Label label = concerned.test(value) ? value.label() : null;
      if (label != null) {
        // A part of a bundle adds its own ending to the bundle's name, so take it off here.
        String end = label.suffix();
        boolean twice = path.endsWith(end);
        action.accept(
            label.naming(), twice ? path.substring(0, path.length() - end.length()) : path);
      }
    } else if (thing instanceof Stream<?> stream) {
      visit(stream.valid(), path + "_valid", owner, concerned, action);
      visit(stream.ready(), path + "_ready", owner, concerned, action);
      String data = stream.data() instanceof Value ? "_data" : "";
      visit(stream.data(), path + data, owner, concerned, action);
    } else if (thing instanceof States<?> states) {
      visit(states.value(), path, owner, concerned, action);
    } else if (thing instanceof Mem<?> memory) {
      action.accept(memory.naming(), path);
    } else if (thing instanceof Block block) {
      CircuitBuilder child = block.builder();
      Naming naming = child.parent == null ? null : child.parent.instanceNaming(child);
      if (naming != null && (owner == null || owner == child.parent)) {
        action.accept(naming, path);
      }
    } else if (thing instanceof Record record) {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        String part = path + "_" + Names.snake(component.getName());
        visit(Reflect.component(record, component), part, owner, concerned, action);
      }
    } else if (thing instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        visit(list.get(i), path + "_" + i, owner, concerned, action);
      }
    }
  }
}
