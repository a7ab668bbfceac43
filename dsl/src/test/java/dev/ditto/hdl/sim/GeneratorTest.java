package dev.ditto.hdl.sim;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.hdl.graph.Design;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class GeneratorTest {
  /** Larger methods are never compiled by HotSpot, and a simulation with one crawls. */
  private static final int LARGEST_COMPILED = 8000;

  @Property(tries = 20)
  void everyMethodIsSmallEnoughToBeCompiled(@ForAll long seed) {
    Design design = RandomDesigns.make(seed, 300);
    Netlist netlist = Sharing.of(Flattener.flatten(design));
    Schedule schedule = new Schedule(netlist);
    Layout layout = new Layout(netlist, schedule.direct);
    Generator.Result code = new Generator(netlist, layout, schedule).generate();
    List<byte[]> classes = new ArrayList<>(code.outputs());
    classes.addAll(code.next());
    for (byte[] bytes : classes) {
      for (int size : methodSizes(ByteBuffer.wrap(bytes))) {
        assertTrue(size < LARGEST_COMPILED, () -> "a method of " + size + " bytes");
      }
    }
  }

  /** Reads a class file (JVM specification, chapter 4) as far as its methods' code lengths. */
  private static List<Integer> methodSizes(ByteBuffer file) {
    file.position(8);
    int constants = file.getShort();
    String[] texts = new String[constants];
    for (int i = 1; i < constants; i++) {
      int tag = file.get();
      switch (tag) {
        case 1 -> {
          byte[] text = new byte[file.getShort()];
          file.get(text);
          texts[i] = new String(text);
        }
        case 5, 6 -> {
          skip(file, 8);
          i++;
        }
        case 7, 8, 16, 19, 20 -> skip(file, 2);
        case 15 -> skip(file, 3);
        default -> skip(file, 4);
      }
    }
    skip(file, 6);
    skip(file, 2 * file.getShort());
    assertTrue(file.getShort() == 0, "generated classes have no fields");
    List<Integer> sizes = new ArrayList<>();
    int methods = file.getShort();
    for (int i = 0; i < methods; i++) {
      skip(file, 6);
      int attributes = file.getShort();
      for (int j = 0; j < attributes; j++) {
        String name = texts[file.getShort()];
        int length = file.getInt();
        if (name.equals("Code")) {
          sizes.add(file.getInt(file.position() + 4));
        }
        skip(file, length);
      }
    }
    return sizes;
  }

  private static void skip(ByteBuffer file, int bytes) {
    file.position(file.position() + bytes);
  }
}
