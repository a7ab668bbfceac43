package dev.ditto.cosim.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.handover.HandOver;
import dev.ditto.accel.handover.Rtl;
import dev.ditto.accel.image.ImageFile;
import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.Disassembler;
import dev.ditto.hdl.tools.ToolResult;
import dev.ditto.hdl.tools.ToolRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A driver in C, a table of checksums, and an accelerator that is good, then is not. */
class ChecksumDriverTest {
  private static final Duration LIMIT = Duration.ofMinutes(10);
  private static final Configuration CHECKED = Configuration.preset("tiny").with("checksums", "on");

  @TempDir Path folder;

  @Test
  void findsTheCommandThatWentWrongFirst() throws IOException {
    Path directory = Files.createDirectory(folder.resolve("made"));
    HandOver.write(Rtl.of(CHECKED), directory);
    ToolResult good = find(directory);
    assertTrue(good.ok() && good.output().contains("checksums: good"), good.output());

    Path encoder = directory.resolve("rtl/DeltaEncoder.v");
    String right = Files.readString(encoder);
    String wrong = right.replace("beat_before[31:24];", "beat_before[31:24] ^ 8'd4;");
    assertNotEquals(right, wrong);
    Files.writeString(encoder, wrong);
    ToolResult bad = find(directory);
    assertFalse(bad.ok(), bad.output());
    Matcher line =
        Pattern.compile("first wrong after command (\\d+): encode\n").matcher(bad.output());
    assertTrue(line.find(), bad.output());

    List<Command> commands =
        Disassembler.decode(ImageFile.read(directory.resolve("tb/vectors/run.img")).commands());
    int first = 0;
    while (!(commands.get(first) instanceof Command.Encode encode) || encode.temporal()) {
      first++;
    }
    assertEquals(first, Integer.parseInt(line.group(1)));
  }

  private static ToolResult find(Path directory) {
    return ToolRunner.run(
        List.of("make", "find", "CXXFLAGS=-O0"), directory.resolve("sw/test"), LIMIT);
  }
}
