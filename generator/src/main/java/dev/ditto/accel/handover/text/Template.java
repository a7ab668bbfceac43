package dev.ditto.accel.handover.text;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;

/** A Mustache template among the program's resources. */
public final class Template {
  private static final String FOLDER = "dev/ditto/accel/handover/";

  private final Mustache mustache;

  private Template(DefaultMustacheFactory factory, String name) {
    mustache = factory.compile(FOLDER + name);
  }

  /** One whose values are put in as they are. */
  public static Template plain(String name) {
    return new Template(
        new DefaultMustacheFactory() {
          @Override
          public void encode(String value, Writer writer) {
            try {
              writer.write(value);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          }
        },
        name);
  }

  /** One whose values are escaped for HTML. */
  public static Template html(String name) {
    return new Template(new DefaultMustacheFactory(), name);
  }

  /** The text with the values of a model, a map or a record. */
  public String fill(Object model) {
    StringWriter text = new StringWriter();
    mustache.execute(text, model);
    return text.toString();
  }
}
