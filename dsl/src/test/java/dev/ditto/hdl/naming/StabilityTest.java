package dev.ditto.hdl.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Hdl;
import dev.ditto.hdl.graph.Circuit;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles small designs and compares the names that come out. */
class StabilityTest {
  private static final String SOURCE =
      """
      import static dev.ditto.hdl.Hdl.*;
      import dev.ditto.hdl.*;

      public final class Design extends Block {
        public final UInt a = input(uint(4));
        public final UInt o = output(uint(4));
        private final UInt kept = reg(uint(4)).init(1);

        public Design() {
          //INSERT
          var sum = a.wrapPlus(kept);
          var state = reg(uint(4)).init(0);
          state.next(sum);
          kept.next(state);
          o.set(state.xor(sum));
        }
      }
      """;

  @TempDir Path directory;

  @Test
  void namesSurviveUnrelatedLines() throws Exception {
    String plain = NamesTest.names(build("plain", SOURCE, "-g"));
    String inserted =
        NamesTest.names(
            build(
                "inserted",
                SOURCE.replace(
                    "//INSERT",
                    "int unrelated = 3;\n\n    var other = a.plus(unrelated);\n    unused(other);"),
                "-g"));
    assertEquals("a o kept state sum", plain);
    assertEquals(plain, inserted);
  }

  @Test
  void withoutLocalVariablesFieldsStillNameAndTheRestFallsBack() throws Exception {
    Circuit circuit = build("lines", SOURCE, "-g:lines,source");
    assertEquals("a o kept unnamed_register", NamesTest.names(circuit));
    assertEquals("Design.java:5", circuit.signals().get(0).site().toString());
  }

  @Test
  void withoutDebugInformationFieldsStillName() throws Exception {
    assertEquals("a o kept unnamed_register", NamesTest.names(build("bare", SOURCE, "-g:none")));
  }

  @Test
  void twoBuildsAreEqual() throws Exception {
    Class<? extends Block> type = compile("twice", SOURCE, "-g");
    assertEquals(elaborate(type), elaborate(type));
  }

  private Circuit build(String name, String source, String debug) throws Exception {
    return elaborate(compile(name, source, debug));
  }

  private static Circuit elaborate(Class<? extends Block> type) {
    return Hdl.elaborate(
            () -> {
              try {
                return type.getConstructor().newInstance();
              } catch (ReflectiveOperationException e) {
                throw new AssertionError(e.getCause());
              }
            })
        .top();
  }

  private Class<? extends Block> compile(String name, String source, String debug)
      throws IOException, ClassNotFoundException {
    Path folder = Files.createDirectories(directory.resolve(name));
    Path file = Files.writeString(folder.resolve("Design.java"), source);
    List<String> arguments = new ArrayList<>();
    arguments.add(debug);
    arguments.addAll(List.of("-classpath", System.getProperty("java.class.path")));
    arguments.addAll(List.of("-d", folder.toString(), file.toString()));
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    assertTrue(status == 0, "the design compiles");
    URL[] urls = {folder.toUri().toURL()};
    URLClassLoader loader = new URLClassLoader(urls, getClass().getClassLoader());
    return loader.loadClass("Design").asSubclass(Block.class);
  }
}
