package dev.ditto.hdl.check;

import dev.ditto.hdl.check.Finding.Place;
import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.Signal;
import java.util.ArrayList;
import java.util.List;

/**
 * Whoever offers an item never waits for ready before raising valid: a consumer may wait for valid
 * before raising ready, and then neither would move. Ready may follow valid.
 */
final class HandshakeRule implements Rule {
  @Override
  public List<Finding> check(Subject subject) {
    Circuit circuit = subject.circuit();
    Flow flow = new Flow(circuit, false, subject.children());
    for (Subject.Handshake handshake : subject.handshakes()) {
      if (circuit.signals().get(handshake.valid()).kind() == Signal.Kind.INSTANCE_OUTPUT) {
        // What a child does by itself is found there.
        flow.cut(flow.signal(handshake.valid()), flow.signal(handshake.ready()));
      }
    }
    List<Finding> findings = new ArrayList<>();
    for (Subject.Handshake handshake : subject.handshakes()) {
      int valid = flow.signal(handshake.valid());
      int ready = flow.signal(handshake.ready());
      if (flow.sources(valid).length > 0 && flow.reach(List.of(valid))[ready]) {
        Chain chain = Chain.between(circuit, flow, valid, ready);
        findings.add(finding(subject, handshake, chain));
      }
    }
    return findings;
  }

  private static Finding finding(Subject subject, Subject.Handshake handshake, Chain chain) {
    Circuit circuit = subject.circuit();
    Signal valid = circuit.signals().get(handshake.valid());
    Signal ready = circuit.signals().get(handshake.ready());
    List<Place> places = new ArrayList<>(chain.places());
    places.add(new Place("the stream is made", handshake.site()));
    return new Finding(
        "handshake",
        subject.block(),
        Words.signal(circuit, valid)
            + " waits for "
            + Words.signal(circuit, ready)
            + " of the same stream; a consumer that waits for valid waits forever",
        places,
        "offer whenever there is an item, whatever ready is, and move on when both are high");
  }
}
