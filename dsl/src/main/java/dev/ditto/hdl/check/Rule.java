package dev.ditto.hdl.check;

import java.util.List;

/** One thing that must hold for every circuit. */
interface Rule {
  /** All places at which the circuit breaks the rule, in a fixed order. */
  List<Finding> check(Subject subject);
}
