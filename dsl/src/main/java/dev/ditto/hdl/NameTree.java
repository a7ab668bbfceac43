package dev.ditto.hdl;

import dev.ditto.hdl.Drafts.Label;
import java.lang.reflect.RecordComponent;
import java.util.List;

/** Names all unnamed parts of a value, record, list, stream, memory or child after one variable. */
final class NameTree {
  private NameTree() {}

  /** Gives names to what {@code owner} made and nobody named yet. */
  static void adopt(Object thing, String name, CircuitBuilder owner) {
    if (thing instanceof Value<?> value) {
      Label label = value.owner == owner ? value.label() : null;
      if (label != null) {
        label.naming().adopt(base(name, label.suffix()));
      }
    } else if (thing instanceof Stream<?> stream) {
      adopt(stream.valid(), name + "_valid", owner);
      adopt(stream.ready(), name + "_ready", owner);
      String data = stream.data() instanceof Value ? "_data" : "";
      adopt(stream.data(), name + data, owner);
    } else if (thing instanceof Mem<?> memory) {
      memory.naming().adopt(name);
    } else if (thing instanceof Block block) {
      Naming naming = owner.instanceNaming(block.builder());
      if (naming != null) {
        naming.adopt(name);
      }
    } else if (thing instanceof Record record) {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        String part = name + "_" + Names.snake(component.getName());
        adopt(Reflect.component(record, component), part, owner);
      }
    } else if (thing instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        adopt(list.get(i), name + "_" + i, owner);
      }
    }
  }

  /** Gives the name that the user spelled out, whatever it was before. */
  static void force(Object thing, String name) {
    if (thing instanceof Value<?> value) {
      Label label = value.label();
      if (label != null) {
        label.naming().force(base(name, label.suffix()));
      }
    } else if (thing instanceof Stream<?> stream) {
      force(stream.valid(), name + "_valid");
      force(stream.ready(), name + "_ready");
      force(stream.data(), name + (stream.data() instanceof Value ? "_data" : ""));
    } else if (thing instanceof Record record) {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        String part = name + "_" + Names.snake(component.getName());
        force(Reflect.component(record, component), part);
      }
    } else if (thing instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        force(list.get(i), name + "_" + i);
      }
    }
  }

  /** Marks all parts as unused on purpose. */
  static void waive(Object thing) {
    if (thing instanceof Stream<?> stream) {
      waive(stream.valid());
      waive(stream.ready());
      waive(stream.data());
      return;
    }
    for (Value<?> value : Bundles.flatten(thing)) {
      if (value.label() != null) {
        value.label().naming().waive();
      }
    }
  }

  /** {@code pe} with indices 2 and 3 is {@code pe_2_3}. */
  static String indexed(String name, int... indices) {
    StringBuilder text = new StringBuilder(name);
    for (int index : indices) {
      text.append('_').append(index);
    }
    return text.toString();
  }

  /** A leaf of a bundle adds its own suffix to the bundle's name, so take it off here. */
  private static String base(String name, String suffix) {
    return name.endsWith(suffix) ? name.substring(0, name.length() - suffix.length()) : name;
  }
}
