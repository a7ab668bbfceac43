package dev.ditto.accel;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** Which release of the generator this is; the version comes from the Maven project. */
public final class Release {
  /** Major, minor, patch. */
  public static final String VERSION = read();

  /** Before the version, in what the program says of itself. */
  public static final String PROGRAM = "ditto";

  /** The program and its version. */
  public static final String GENERATOR = PROGRAM + " " + VERSION;

  private Release() {}

  /** The part of the version at {@code position} 0 (major), 1 (minor) or 2 (patch). */
  public static int part(int position) {
    return Integer.parseInt(VERSION.split("-")[0].split("\\.")[position]);
  }

  private static String read() {
    try (InputStream in =
        Release.class.getResourceAsStream("/dev/ditto/accel/release.properties")) {
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("version");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
