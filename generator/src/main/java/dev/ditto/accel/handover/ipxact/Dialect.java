package dev.ditto.accel.handover.ipxact;

import dev.ditto.accel.handover.text.Xml;
import java.util.function.Consumer;

/** An edition of IP-XACT: its elements have the same names in another namespace. */
public enum Dialect {
  /** IEEE 1685-2009, which Vivado reads and writes. */
  SPIRIT("spirit", "http://www.spiritconsortium.org/XMLSchema/SPIRIT/1685-2009"),
  /** IEEE 1685-2014. */
  IPXACT("ipxact", "http://www.accellera.org/XMLSchema/IPXACT/1685-2014");

  private final String prefix;
  private final String namespace;

  Dialect(String prefix, String namespace) {
    this.prefix = prefix;
    this.namespace = namespace;
  }

  /** The name of the attribute that declares the namespace. */
  public String declaration() {
    return "xmlns:" + prefix;
  }

  /** The namespace. */
  public String namespace() {
    return namespace;
  }

  /** An element's full name. */
  public String tag(String name) {
    return prefix + ":" + name;
  }

  /** An attribute's full name; the newer edition has them without the namespace. */
  public String attribute(String name) {
    return this == SPIRIT ? tag(name) : name;
  }

  /** Writes an element with text in it. */
  public void text(Xml xml, String name, String value) {
    xml.text(tag(name), value);
  }

  /** Writes an element with other elements in it. */
  public void parent(Xml xml, String name, Consumer<Xml> content) {
    xml.parent(tag(name), content);
  }

  /** An element that names something by vendor, library, name and version. */
  public void reference(
      Xml xml, String element, String vendor, String library, String name, String v) {
    xml.empty(
        tag(element),
        attribute("vendor"),
        vendor,
        attribute("library"),
        library,
        attribute("name"),
        name,
        attribute("version"),
        v);
  }
}
