package dev.ditto.hdl.check;

import dev.ditto.hdl.check.Finding.Place;
import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.Signal;
import dev.ditto.hdl.graph.Site;
import dev.ditto.hdl.graph.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** No drive is always overridden by later ones. */
final class DrivenTwiceRule implements Rule {
  /** The signals that are certainly driven later, here or in the lists around. */
  private record Later(Map<Integer, Site> own, Later outer) {
    Site find(int signal) {
      for (Later at = this; at != null; at = at.outer) {
        Site site = at.own.get(signal);
        if (site != null) {
          return site;
        }
      }
      return null;
    }
  }

  @Override
  public List<Finding> check(Subject subject) {
    List<Finding> findings = new ArrayList<>();
    backwards(subject, subject.circuit().body(), null, findings);
    List<Finding> ordered = new ArrayList<>();
    findings.forEach(f -> ordered.add(0, f));
    return ordered;
  }

  private Later backwards(
      Subject subject, List<Statement> list, Later outer, List<Finding> findings) {
    Later later = new Later(new LinkedHashMap<>(), outer);
    for (int i = list.size() - 1; i >= 0; i--) {
      Statement statement = list.get(i);
      if (statement instanceof Statement.Assign a) {
        Site again = later.find(a.signal());
        if (again != null) {
          findings.add(finding(subject, a, again));
        }
        later.own.putIfAbsent(a.signal(), a.site());
      } else {
        Map<Integer, Site> common = null;
        List<List<Statement>> branches = Branches.of(subject.circuit(), statement);
        for (int b = branches.size() - 1; b >= 0; b--) {
          Map<Integer, Site> inner = backwards(subject, branches.get(b), later, findings).own;
          if (common == null) {
            common = new LinkedHashMap<>(inner);
          } else {
            common.keySet().retainAll(inner.keySet());
            common.putAll(retained(inner, common));
          }
        }
        common.forEach(later.own::putIfAbsent);
      }
    }
    return later;
  }

  private static Map<Integer, Site> retained(Map<Integer, Site> map, Map<Integer, Site> keys) {
    Map<Integer, Site> result = new LinkedHashMap<>(map);
    result.keySet().retainAll(keys.keySet());
    return result;
  }

  private static Finding finding(Subject subject, Statement.Assign assign, Site again) {
    Circuit circuit = subject.circuit();
    Signal signal = circuit.signals().get(assign.signal());
    return new Finding(
        "driven twice",
        subject.block(),
        "this drive of " + Words.signal(circuit, signal) + " never acts, a later one always wins",
        List.of(new Place("driven", assign.site()), new Place("driven again", again)),
        "delete one of them; a default before a when must leave a path on which it acts");
  }
}
