package dev.ditto.hdl.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Hdl;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Without what javac's -g leaves in class files there are no names; a line says so. */
class WithoutDebugTest {
  private static final String SOURCE =
      """
      import static dev.ditto.hdl.Hdl.*;
      import dev.ditto.hdl.*;

      public final class Bare extends Block {
        public final UInt in = input(uint(4));
        public final UInt out = output(uint(4));

        public Bare() {
          var kept = reg(uint(4)).init(0);
          kept.next(in);
          out.set(kept);
        }
      }
      """;

  @TempDir Path folder;

  @Test
  void aWarningTellsOfMissingNames() throws Exception {
    assertEquals(
        "[Bare was compiled with javac's -g:none: its local variables and lines are unknown,"
            + " so Verilog has names like unnamed_register; compile it with -g]",
        warnings("-g:none", "in out unnamed_register").toString());
    assertEquals(
        "[Bare was compiled without javac's -g: its local variables are unknown,"
            + " so Verilog has names like unnamed_register; compile it with -g]",
        warnings("-g:source,lines", "in out unnamed_register").toString());
    assertEquals("[]", warnings("-g", "in out kept").toString());
  }

  private List<String> warnings(String option, String names) throws Exception {
    List<String> said = new ArrayList<>();
    Handler handler =
        new Handler() {
          @Override
          public void publish(LogRecord record) {
            said.add(record.getMessage());
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    Logger logger = Logger.getLogger("dev.ditto.hdl");
    logger.setUseParentHandlers(false);
    logger.addHandler(handler);
    try (URLClassLoader loader = compile(option)) {
      Class<?> type = loader.loadClass("Bare");
      assertEquals(names, NamesTest.names(Hdl.elaborate(() -> make(type)).top()));
    } finally {
      logger.removeHandler(handler);
      logger.setUseParentHandlers(true);
    }
    return said;
  }

  private URLClassLoader compile(String option) throws IOException {
    Path file = Files.writeString(folder.resolve("Bare.java"), SOURCE);
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                option,
                "-classpath",
                System.getProperty("java.class.path"),
                "-d",
                folder.toString(),
                file.toString());
    assertEquals(0, status);
    return new URLClassLoader(new URL[] {folder.toUri().toURL()});
  }

  private static Block make(Class<?> type) {
    try {
      return (Block) type.getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
