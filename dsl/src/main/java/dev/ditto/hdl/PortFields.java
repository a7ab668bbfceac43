package dev.ditto.hdl;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;

/** Names what a block keeps in fields, for class files that tell nothing. */
final class PortFields {
  private PortFields() {}

  static void nameFrom(Block block, CircuitBuilder builder) {
    for (Class<?> type = block.getClass(); type != Block.class; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers()) || field.isSynthetic()) {
          continue;
        }
        try {
          field.setAccessible(true);
          String java = field.getName();
          Naming.Wanted name = new Naming.Wanted(Names.snake(java), null, java);
          NameTree.adopt(field.get(block), name, builder);
        } catch (IllegalAccessException | RuntimeException closed) {
          // A field that may not be read just gives no name.
          continue;
        }
      }
    }
  }
}
