package dev.ditto.cosim.regress;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Outcomes as the XML that JUnit's tools read; what was refused counts as skipped. */
final class JunitSummary {
  private JunitSummary() {}

  /**
   * @param command that does it again
   */
  static String of(String suite, Provenance by, String command, List<RunOutcome> outcomes) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      xml.writeStartDocument();
      xml.writeStartElement("testsuite");
      xml.writeAttribute("name", suite);
      xml.writeAttribute("tests", Integer.toString(outcomes.size()));
      xml.writeAttribute("failures", count(outcomes, RunOutcome.Verdict.FAILED));
      xml.writeAttribute("skipped", count(outcomes, RunOutcome.Verdict.REFUSED));
      xml.writeAttribute("errors", "0");
      xml.writeStartElement("properties");
      property(xml, "simulator", by.simulator());
      property(xml, "program", by.program());
      property(xml, "command", command);
      xml.writeEndElement();
      for (RunOutcome outcome : outcomes) {
        write(xml, outcome);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return text.toString();
  }

  private static void property(XMLStreamWriter xml, String name, String value)
      throws XMLStreamException {
    xml.writeEmptyElement("property");
    xml.writeAttribute("name", name);
    xml.writeAttribute("value", value);
  }

  private static void write(XMLStreamWriter xml, RunOutcome outcome) throws XMLStreamException {
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", RunCase.class.getName());
    xml.writeAttribute("name", outcome.test().note());
    xml.writeAttribute("time", String.format(Locale.ROOT, "%.3f", outcome.seconds()));
    switch (outcome.verdict()) {
      case PASSED -> {
        // Nothing more to say.
      }
      case REFUSED -> {
        xml.writeEmptyElement("skipped");
        xml.writeAttribute("message", outcome.message());
      }
      case FAILED -> {
        xml.writeStartElement("failure");
        xml.writeAttribute("message", outcome.message());
        xml.writeCharacters(outcome.test().json());
        xml.writeEndElement();
      }
    }
    xml.writeEndElement();
  }

  private static String count(List<RunOutcome> outcomes, RunOutcome.Verdict verdict) {
    return Long.toString(outcomes.stream().filter(o -> o.verdict() == verdict).count());
  }
}
