package dev.ditto.accel.rtl.pe;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.Bool;
import dev.ditto.hdl.UInt;

/** Fair choice: whoever was served last comes last. */
final class RoundRobin {
  private RoundRobin() {}

  /**
   * One of the requests, as a one-hot number; zero without any. The choice is used in every cycle.
   *
   * @param requests a bit for each
   */
  static UInt choose(UInt requests) {
    return choose(requests, null);
  }

  /**
   * One of the requests, as a one-hot number; zero without any.
   *
   * @param requests a bit for each
   * @param used the choice, if there is one, is used; null for always
   */
  static UInt choose(UInt requests, Bool used) {
    if (requests.width() == 1) {
      return requests;
    }
    var later = reg(uint(requests.width())).init(0);
    UInt preferred = requests.and(later);
    UInt candidates = preferred.any().pick(preferred, requests);
    UInt chosen = OneHot.lowest(candidates);
    Bool served = used == null ? requests.any() : requests.any().and(used);
    // All above the chosen.
    when(served, () -> later.next(chosen.or(chosen.wrapMinus(1)).not()));
    return chosen;
  }
}
