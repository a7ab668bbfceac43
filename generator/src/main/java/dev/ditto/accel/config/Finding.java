package dev.ditto.accel.config;

/**
 * One thing wrong with a configuration.
 *
 * @param key the parameter, or empty when the file itself is wrong
 * @param place {@code file:line}, or {@code --set}, or the preset's name
 * @param problem what is wrong, with the value
 * @param fix what to write instead
 */
public record Finding(String key, String place, String problem, String fix) {
  @Override
  public String toString() {
    return place + ": " + (key.isEmpty() ? "" : key + ": ") + problem + "\n    fix: " + fix;
  }
}
