package dev.ditto.accel.handover.registers;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A strict reader of the part of SystemRDL 2.0 that register maps are written in: one address map
 * of registers of fields. Anything else, and whatever the standard forbids in it, is an error.
 */
public final class Rdl {
  /** A register. */
  public record Reg(String name, int offset, List<Field> fields) {
    /** Bits of fields with a property. */
    public long mask(String property, String value) {
      return fields.stream()
          .filter(f -> value.equals(f.properties.get(property)))
          .mapToLong(f -> (1L << f.high - f.low + 1) - 1 << f.low)
          .sum();
    }

    /** Value after reset. */
    public long reset() {
      return fields.stream().mapToLong(f -> f.reset << f.low).sum();
    }
  }

  /**
   * A field.
   *
   * @param properties by name; those without a value are "true"
   */
  public record Field(String name, int high, int low, Map<String, String> properties, long reset) {}

  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s+|//[^\\n]*|(\"(?:[^\"\\\\]|\\\\.)*\"|[0-9]+'h[0-9a-f]+|0x[0-9a-f]+|[0-9]+|[A-Za-z_]\\w*|->|[{}\\[\\]:;=@.])");
  private static final Set<String> RESERVED =
      Set.of(
          ("abstract accesstype addressingtype addrmap alias all bit boolean bothedge compact"
                  + " component componentwidth constraint default encode enum external false field"
                  + " fullalign hw inside internal level longint mem na negedge nonsticky number"
                  + " onreadtype onwritetype posedge property r rclr ref reg regalign regfile rset"
                  + " ruser rw rw1 signal string struct sw this true type unsigned w w1 wclr woclr"
                  + " woset wot wr wset wuser wzc wzs wzt")
              .split(" "));

  private final List<String> tokens = new ArrayList<>();
  private int at;

  private Rdl(String text) {
    Matcher matcher = TOKEN.matcher(text);
    int end = 0;
    while (end < text.length()) {
      if (!matcher.find(end) || matcher.start() != end) {
        throw new IllegalArgumentException(
            "no token at: " + text.substring(end).lines().findFirst());
      }
      end = matcher.end();
      if (matcher.group(1) != null) {
        tokens.add(matcher.group(1));
      }
    }
  }

  /** The registers of a file, in order. */
  public static List<Reg> parse(String text) {
    return new Rdl(text).map();
  }

  private List<Reg> map() {
    expect("addrmap");
    name();
    expect("{");
    List<Reg> registers = new ArrayList<>();
    Set<String> names = new HashSet<>();
    while (!peek("}")) {
      if (peek("reg")) {
        Reg register = register();
        require(names.add(register.name), "two registers " + register.name);
        require(
            registers.isEmpty() || register.offset > registers.get(registers.size() - 1).offset,
            register.name + " does not rise");
        registers.add(register);
      } else if (peek("default")) {
        next();
        assignment(Set.of("regwidth", "accesswidth"));
      } else if (tokens.get(at + 1).equals(".")) {
        guard(registers);
      } else {
        assignment(Set.of("name", "desc", "littleendian"));
      }
    }
    expect("}");
    expect(";");
    require(at == tokens.size(), "something after the end");
    return registers;
  }

  private Reg register() {
    expect("reg");
    expect("{");
    List<Field> fields = new ArrayList<>();
    int last = -1;
    while (!peek("}")) {
      if (peek("field")) {
        Field field = field();
        require(field.low > last && field.high >= field.low && field.high < 32, field.name);
        last = field.high;
        fields.add(field);
      } else {
        assignment(Set.of("desc"));
      }
    }
    expect("}");
    String name = name();
    expect("@");
    int offset = Integer.decode(next());
    require(offset % 4 == 0, name + " is not aligned");
    require(!fields.isEmpty(), name + " has no field");
    expect(";");
    return new Reg(name, offset, fields);
  }

  private Field field() {
    expect("field");
    expect("{");
    Map<String, String> properties = new HashMap<>();
    while (!peek("}")) {
      String[] property = assignment(Set.of("sw", "hw", "onwrite", "hwset", "singlepulse", "desc"));
      require(properties.put(property[0], property[1]) == null, "twice: " + property[0]);
    }
    expect("}");
    String name = name();
    expect("[");
    int high = Integer.parseInt(next());
    expect(":");
    int low = Integer.parseInt(next());
    expect("]");
    expect("=");
    String[] sized = next().split("'h");
    require(Integer.parseInt(sized[0]) == high - low + 1, name + ": width of the reset value");
    BigInteger value = new BigInteger(sized[1], 16);
    require(value.bitLength() <= high - low + 1, name + ": reset value does not fit");
    long reset = value.longValueExact();
    expect(";");
    require(
        !properties.containsKey("singlepulse") || high == low && reset == 0,
        name + ": a pulse is one bit that is zero");
    require(Set.of("r", "w", "rw").contains(properties.get("sw")), name + ": sw");
    require(Set.of("r", "w", "na").contains(properties.get("hw")), name + ": hw");
    return new Field(name, high, low, properties, reset);
  }

  /** A field that can be written only while another is zero. */
  private void guard(List<Reg> registers) {
    Field field = reference(registers);
    expect("->");
    expect("swwel");
    expect("=");
    Field busy = reference(registers);
    expect(";");
    field.properties.put("swwel", busy.name);
  }

  private Field reference(List<Reg> registers) {
    String register = next();
    expect(".");
    String field = next();
    return registers.stream()
        .filter(r -> r.name.equals(register))
        .flatMap(r -> r.fields.stream())
        .filter(f -> f.name.equals(field))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no " + register + "." + field));
  }

  private String[] assignment(Set<String> legal) {
    String property = next();
    require(legal.contains(property), "property " + property);
    String value = "true";
    if (peek("=")) {
      next();
      value = next();
    }
    expect(";");
    return new String[] {property, value};
  }

  private String name() {
    String name = next();
    require(name.matches("[A-Za-z_]\\w*") && !RESERVED.contains(name), "name " + name);
    return name;
  }

  private boolean peek(String token) {
    return at < tokens.size() && tokens.get(at).equals(token);
  }

  private String next() {
    require(at < tokens.size(), "the file ends too soon");
    return tokens.get(at++);
  }

  private void expect(String token) {
    String found = next();
    require(found.equals(token), "expected " + token + ", found " + found);
  }

  private void require(boolean good, String problem) {
    if (!good) {
      throw new IllegalArgumentException("token " + at + ": " + problem);
    }
  }
}
