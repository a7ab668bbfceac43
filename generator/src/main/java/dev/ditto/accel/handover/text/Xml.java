package dev.ditto.accel.handover.text;

import java.io.StringWriter;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML, indented, with the same bytes under every Java. */
public final class Xml {
  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter out;
  private int depth;

  private Xml() throws XMLStreamException {
    out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
  }

  /** A document in UTF-8. */
  public static String document(Consumer<Xml> content) {
    try {
      Xml xml = new Xml();
      xml.out.writeStartDocument("UTF-8", "1.0");
      content.accept(xml);
      xml.out.writeCharacters("\n");
      xml.out.writeEndDocument();
      return xml.text.toString();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An element with other elements in it. */
  public void parent(String name, Consumer<Xml> content) {
    attributed(name, new String[0], content);
  }

  /**
   * The same with attributes.
   *
   * @param attributes name, value, name, value...
   */
  public void attributed(String name, String[] attributes, Consumer<Xml> content) {
    try {
      begin(name, attributes);
      depth++;
      content.accept(this);
      depth--;
      indent();
      out.writeEndElement();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An element with text in it. */
  public void text(String name, String value) {
    try {
      begin(name);
      out.writeCharacters(value);
      out.writeEndElement();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An element with attributes and text in it. */
  public void attributed(String name, String[] attributes, String value) {
    try {
      begin(name, attributes);
      out.writeCharacters(value);
      out.writeEndElement();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An element with attributes and nothing in it. */
  public void empty(String name, String... attributes) {
    attributed(name, attributes, "");
  }

  /** A comment of its own line. */
  public void comment(String value) {
    try {
      indent();
      out.writeComment(" " + value + " ");
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private void begin(String name, String... attributes) throws XMLStreamException {
    indent();
    out.writeStartElement(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.writeAttribute(attributes[i], attributes[i + 1]);
    }
  }

  private void indent() throws XMLStreamException {
    out.writeCharacters("\n" + "  ".repeat(depth));
  }
}
