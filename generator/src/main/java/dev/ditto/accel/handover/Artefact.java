package dev.ditto.accel.handover;

import dev.ditto.accel.regs.RegisterMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

/**
 * One part of the hand-over directory: the files of one concern, all derived from the same {@link
 * Rtl}, {@link RegisterMap} and parameters. Parts are found through {@link ServiceLoader}, so that
 * a module that knows more than the hardware, such as test vectors, adds its own.
 *
 * <p>What is written may depend on nothing but the build: no date, user, machine, path, locale.
 */
public interface Artefact {
  /** Writes the files of this part. */
  void write(Rtl rtl, Folder folder) throws IOException;

  /** All parts that the running program has, by class name so that their order is always one. */
  static List<Artefact> all() {
    List<Artefact> all = new ArrayList<>();
    ServiceLoader.load(Artefact.class).forEach(all::add);
    all.sort(java.util.Comparator.comparing(part -> part.getClass().getName()));
    return List.copyOf(all);
  }
}
