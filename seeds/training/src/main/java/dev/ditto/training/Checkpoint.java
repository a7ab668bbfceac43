package dev.ditto.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bytedeco.pytorch.InputArchive;
import org.bytedeco.pytorch.OutputArchive;
import org.bytedeco.pytorch.Tensor;

/**
 * The state of a training run on disk: weights, averaged weights and the optimizer's memory, in a
 * folder named after the number of steps done. A folder appears under that name only when it is
 * complete, and the one before it is deleted only then.
 */
final class Checkpoint {
  private static final String PREFIX = "step-";
  private static final String WEIGHTS = "weights.safetensors";
  private static final String AVERAGE = "average.safetensors";
  private static final String OPTIMIZER = "adam.pt";

  private final Path folder;

  /**
   * Names a place.
   *
   * @param folder where checkpoints lie; made when first needed
   */
  Checkpoint(Path folder) {
    this.folder = folder;
  }

  /** Saves the state after so many steps. */
  void save(Trainer trainer, int stepsDone) throws IOException {
    Path fresh = Files.createDirectories(folder.resolve("unfinished"));
    Safetensors.write(fresh.resolve(WEIGHTS), entries(trainer.network().weights()));
    Safetensors.write(fresh.resolve(AVERAGE), entries(trainer.average().weights()));
    Tensors.scoped(
        () -> {
          OutputArchive archive = new OutputArchive();
          trainer.optimizer().save(archive);
          archive.save_to(fresh.resolve(OPTIMIZER).toString());
          return null;
        });
    List<Path> old = complete();
    Path target = folder.resolve(String.format("%s%06d", PREFIX, stepsDone));
    if (old.remove(target)) {
      delete(target);
    }
    Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
    for (Path path : old) {
      delete(path);
    }
  }

  /** Loads the newest state, if there is any, and tells how many steps it has done. */
  int load(Trainer trainer) throws IOException {
    Optional<Path> newest = complete().stream().max(Comparator.naturalOrder());
    if (newest.isEmpty()) {
      return 0;
    }
    Path path = newest.get();
    restore(path.resolve(WEIGHTS), trainer.network().weights());
    restore(path.resolve(AVERAGE), trainer.average().weights());
    Tensors.scoped(
        () -> {
          InputArchive archive = new InputArchive();
          archive.load_from(path.resolve(OPTIMIZER).toString());
          trainer.optimizer().load(archive);
          return null;
        });
    return Integer.parseInt(path.getFileName().toString().substring(PREFIX.length()));
  }

  /** Copies the weights out of PyTorch. */
  static Map<String, Safetensors.Entry> entries(WeightBook book) {
    return Tensors.withoutGradients(
        () -> {
          Map<String, Safetensors.Entry> entries = new LinkedHashMap<>();
          book.all().forEach((name, tensor) -> entries.put(name, entry(tensor)));
          return entries;
        });
  }

  /** Copies one tensor of floats out of PyTorch. */
  static Safetensors.Entry entry(Tensor tensor) {
    return Safetensors.Entry.of(Tensors.floats(tensor), Tensors.shape(tensor));
  }

  /** Puts weights from a file in place of those in the book. */
  static void restore(Path file, WeightBook book) throws IOException {
    Map<String, Safetensors.Entry> entries = Safetensors.read(file);
    if (!entries.keySet().equals(book.all().keySet())) {
      throw new IOException(file + " holds the weights of another network");
    }
    for (Map.Entry<String, Tensor> weight : book.all().entrySet()) {
      Safetensors.Entry entry = entries.get(weight.getKey());
      if (!Arrays.equals(entry.shape(), Tensors.shape(weight.getValue()))) {
        throw new IOException(file + ": " + weight.getKey() + " has another shape than expected");
      }
      Tensors.withoutGradients(
          () -> weight.getValue().copy_(Tensors.of(entry.floats(), entry.shape())).numel());
    }
  }

  private List<Path> complete() throws IOException {
    if (!Files.isDirectory(folder)) {
      return new ArrayList<>();
    }
    try (Stream<Path> paths = Files.list(folder)) {
      return paths
          .filter(p -> p.getFileName().toString().matches(PREFIX + "\\d{6,}"))
          .collect(Collectors.toCollection(ArrayList::new));
    }
  }

  private static void delete(Path path) throws IOException {
    for (String name : List.of(WEIGHTS, AVERAGE, OPTIMIZER)) {
      Files.deleteIfExists(path.resolve(name));
    }
    Files.delete(path);
  }
}
