package dev.ditto.cli.run;

import dev.ditto.accel.image.ImageFile;
import dev.ditto.accel.isa.Assembler;
import dev.ditto.accel.isa.Disassembler;
import dev.ditto.accel.isa.IllegalCommandException;
import dev.ditto.cli.Invocation;
import dev.ditto.cli.UsageException;
import dev.ditto.cli.Verb;
import dev.ditto.program.Listing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.cli.Options;

/** {@code disassemble}: the commands of an image, or of a ring's bytes, as text. */
public final class DisassembleVerb implements Verb {
  private static final long MOST_BYTES = 1L << 26;

  @Override
  public String name() {
    return "disassemble";
  }

  @Override
  public String summary() {
    return "show the commands of a memory image or of a ring as text";
  }

  @Override
  public String arguments() {
    return "FILE";
  }

  @Override
  public void addOptions(Options options) {}

  @Override
  public int run(Invocation invocation) {
    if (invocation.words().size() != 1) {
      throw new UsageException("name one file");
    }
    Path file = Invocation.path(invocation.words().get(0));
    try {
      Listing.of(Disassembler.decode(commands(file))).forEach(invocation.out()::println);
    } catch (IllegalCommandException e) {
      throw new UsageException(file + ": " + e.getMessage());
    } catch (IOException e) {
      throw new UsageException("cannot read " + e.getMessage());
    }
    return OK;
  }

  private static byte[] commands(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException(file + ": is a directory; name a file in it");
    }
    if (!Files.isRegularFile(file)) {
      throw new IOException(file + ": there is no such file");
    }
    if (ImageFile.isImage(file)) {
      return ImageFile.read(file).commands();
    }
    if (Files.size(file) > MOST_BYTES) {
      throw new IOException(
          "%s: %,d bytes, a ring has at most %,d".formatted(file, Files.size(file), MOST_BYTES));
    }
    byte[] bytes = Files.readAllBytes(file);
    if (bytes.length == 0) {
      throw new IOException(file + ": it is empty");
    }
    if (bytes.length % Assembler.COMMAND_BYTES != 0) {
      throw new IOException(
          "%s: it does not begin as a memory image does, and %d bytes, not a multiple of %d, are no ring of commands"
              .formatted(file, bytes.length, Assembler.COMMAND_BYTES));
    }
    return bytes;
  }
}
