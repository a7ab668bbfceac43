package dev.ditto.accel.rtl.pe;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.Bool;
import dev.ditto.hdl.UInt;

/** Fair choice: whoever was served last comes last. */
final class RoundRobin {
  private RoundRobin() {}

  /**
   * One of the requests, as a one-hot number; zero without any.
   *
   * @param requests a bit for each
   * @param served the choice, if there is one, is used
   */
  static UInt choose(UInt requests, Bool served) {
    if (requests.width() == 1) {
      return requests;
    }
    var later = reg(uint(requests.width())).init(0);
    UInt preferred = requests.and(later);
    UInt candidates = preferred.any().pick(preferred, requests);
    UInt chosen = OneHot.lowest(candidates);
    // All above the chosen: a number minus its lowest set bit's mask, complemented.
    when(served.and(requests.any()), () -> later.next(chosen.or(chosen.wrapMinus(1)).not()));
    return chosen;
  }
}
