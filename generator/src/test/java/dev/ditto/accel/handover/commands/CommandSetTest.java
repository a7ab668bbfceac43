package dev.ditto.accel.handover.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.ditto.accel.Parameters;
import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.handover.text.Json;
import dev.ditto.accel.isa.Assembler;
import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.Opcode;
import dev.ditto.accel.isa.Space;
import dev.ditto.accel.isa.Statistics;
import dev.ditto.accel.isa.Sync;
import dev.ditto.accel.isa.VectorFunction;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommandSetTest {
  private static final Parameters TINY = Configuration.preset("tiny").parameters();

  /** A reader of the JSON takes a command apart; the assembler had put it together. */
  @Test
  void whoKnowsOnlyTheJsonReadsACommand() throws IOException {
    JsonNode commands = JsonMapper.builder().build().readTree(Json.of(CommandPage.all(TINY)));
    Command.Load load =
        new Command.Load(new Sync(0x8001, 0x0240), 0x1234_5678L << 4, Space.PARAM, 17, 3, 64, -128);
    int[] words = Assembler.words(load);
    JsonNode page = commands.get(words[0] & 0xff);
    assertEquals("LOAD", page.get("name").asText());
    assertEquals(0x8001, read(page, words, "waits"));
    assertEquals(0x0240, read(page, words, "signals"));
    assertEquals(0x1_2345_6780L, read(page, words, "address"));
    assertEquals(Space.PARAM.id(), read(page, words, "space"));
    assertEquals(17, read(page, words, "first"));
    assertEquals(3, read(page, words, "runs"));
    assertEquals(64, read(page, words, "runBytes"));
    assertEquals(-128, read(page, words, "stride"));
  }

  private static long read(JsonNode page, int[] words, String name) {
    for (JsonNode operand : page.get("operands")) {
      if (operand.get("name").asText().equals(name)) {
        BigInteger all = BigInteger.ZERO;
        for (int i = words.length - 1; i >= 0; i--) {
          all = all.shiftLeft(32).or(BigInteger.valueOf(words[i] & 0xffff_ffffL));
        }
        int width = operand.get("width").asInt();
        long value =
            all.shiftRight(32 * operand.get("word").asInt() + operand.get("low").asInt())
                .and(BigInteger.ONE.shiftLeft(width).subtract(BigInteger.ONE))
                .longValue();
        return operand.get("signed").asBoolean() ? value << 64 - width >> 64 - width : value;
      }
    }
    throw new AssertionError("no operand " + name);
  }

  @Test
  void rangesAreThoseOfTheBuild() {
    CommandPage encode = page("ENCODE");
    assertEquals(
        "0 .. 255",
        encode.operands().stream().filter(o -> o.name().equals("x")).findFirst().get().range());
    assertTrue(encode.rules().contains("x + count is at most 256"), encode.rules().toString());
    assertTrue(
        encode.rules().contains("xReuse + count is at most 256 when temporal or keep"),
        encode.rules().toString());
    assertTrue(
        page("VECTOR")
            .rules()
            .contains("b + rows is at most 512 when second or product, unless broadcast"),
        page("VECTOR").rules().toString());
    assertTrue(page("LOAD").rules().contains("address is a multiple of 4"));
  }

  @Test
  void everythingThatCommandsCanSayIsExplained() {
    List<CommandPage> pages = CommandPage.all(TINY);
    assertEquals(Opcode.values().length, pages.size());
    pages.forEach(page -> assertTrue(page.summary().endsWith("."), page.name()));
    String vector = page("VECTOR").text();
    Arrays.stream(VectorFunction.values())
        .forEach(f -> assertTrue(vector.contains("| %s | %d |".formatted(f, f.ordinal()))));
    Arrays.stream(Statistics.values())
        .forEach(s -> assertTrue(vector.contains("| %s | %d |".formatted(s, s.ordinal()))));
    assertEquals(
        Arrays.stream(Space.values()).map(Space::name).toList(),
        SpaceRow.all(TINY).stream().map(SpaceRow::name).toList());
  }

  @Test
  void aSpaceThatABuildHasNotIsNamedAsSuch() {
    SpaceRow in = row(TINY, "Y20");
    assertEquals("LOAD, STORE", in.reach());
    assertEquals(20, in.bytes());
    assertEquals(
        "the words of Y, of whose sums memory has 20 bits each, the sign extended", in.holds());
    SpaceRow out = row(Configuration.preset("tiny", List.of("axiDataBits=64")).parameters(), "Y20");
    assertEquals("", out.reach());
    assertEquals(null, out.bytes());
    assertTrue(
        out.holds()
            .endsWith("; not in this build, where a word would be no whole number of beats"));
  }

  private static SpaceRow row(Parameters p, String name) {
    return SpaceRow.all(p).stream().filter(r -> r.name().equals(name)).findFirst().get();
  }

  @Test
  void aChannelOfParamIsTakenUpWholly() {
    int next = 0;
    for (ChannelRow row : ChannelRow.ALL) {
      assertEquals(next, row.low(), row.name());
      next += row.width();
    }
    assertEquals(128, next);
  }

  private static CommandPage page(String name) {
    return CommandPage.all(TINY).stream().filter(p -> p.name().equals(name)).findFirst().get();
  }
}
