package dev.ditto.model.golden;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes an ONNX model of a single operator with inputs {@code a} and {@code b} of int8 and an
 * int32 output {@code y}: just enough of the protocol-buffer encoding (field numbers of
 * onnx.proto).
 */
final class OnnxModel {
  private static final int INT8 = 3;
  private static final int INT32 = 6;
  private static final int OPSET = 10;
  private static final int IR_VERSION = 5;
  private static final int ATTRIBUTE_INTS = 7;

  private OnnxModel() {}

  static byte[] of(String operator, int rank, Map<String, long[]> attributes) {
    ByteArrayOutputStream node = new ByteArrayOutputStream();
    text(node, 1, "a");
    text(node, 1, "b");
    text(node, 2, "y");
    text(node, 4, operator);
    new TreeMap<>(attributes)
        .forEach(
            (name, values) -> {
              ByteArrayOutputStream attribute = new ByteArrayOutputStream();
              text(attribute, 1, name);
              for (long value : values) {
                number(attribute, 8, value);
              }
              number(attribute, 20, ATTRIBUTE_INTS);
              message(node, 5, attribute);
            });
    ByteArrayOutputStream graph = new ByteArrayOutputStream();
    message(graph, 1, node);
    text(graph, 2, "g");
    message(graph, 11, tensor("a", INT8, rank));
    message(graph, 11, tensor("b", INT8, rank));
    message(graph, 12, tensor("y", INT32, rank));
    ByteArrayOutputStream opset = new ByteArrayOutputStream();
    number(opset, 2, OPSET);
    ByteArrayOutputStream model = new ByteArrayOutputStream();
    number(model, 1, IR_VERSION);
    message(model, 7, graph);
    message(model, 8, opset);
    return model.toByteArray();
  }

  /** A value of any size: each dimension is there but has no value. */
  private static ByteArrayOutputStream tensor(String name, int elementType, int rank) {
    ByteArrayOutputStream shape = new ByteArrayOutputStream();
    for (int axis = 0; axis < rank; axis++) {
      message(shape, 1, new ByteArrayOutputStream());
    }
    ByteArrayOutputStream tensor = new ByteArrayOutputStream();
    number(tensor, 1, elementType);
    message(tensor, 2, shape);
    ByteArrayOutputStream type = new ByteArrayOutputStream();
    message(type, 1, tensor);
    ByteArrayOutputStream value = new ByteArrayOutputStream();
    text(value, 1, name);
    message(value, 2, type);
    return value;
  }

  private static void number(ByteArrayOutputStream out, int field, long value) {
    varint(out, field << 3);
    varint(out, value);
  }

  private static void text(ByteArrayOutputStream out, int field, String text) {
    bytes(out, field, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void message(ByteArrayOutputStream out, int field, ByteArrayOutputStream part) {
    bytes(out, field, part.toByteArray());
  }

  private static void bytes(ByteArrayOutputStream out, int field, byte[] bytes) {
    varint(out, field << 3 | 2);
    varint(out, bytes.length);
    out.writeBytes(bytes);
  }

  private static void varint(ByteArrayOutputStream out, long value) {
    long rest = value;
    while ((rest & ~0x7fL) != 0) {
      out.write((int) (rest & 0x7f | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
  }
}
