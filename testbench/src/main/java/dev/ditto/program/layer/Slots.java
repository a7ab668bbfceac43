package dev.ditto.program.layer;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;

/** A few equal buffers that remember what they hold; the oldest content makes room. */
public final class Slots<K> {
  private final Object[] keys;
  private final Map<K, Integer> held = new HashMap<>();
  private int next;

  /** Nobody holds any of so many. */
  public Slots(int count) {
    keys = new Object[count];
  }

  /** The slot that holds {@code key}; if none does, a slot is chosen and {@code fill} told. */
  public int of(K key, IntConsumer fill) {
    Integer slot = held.get(key);
    if (slot == null) {
      slot = next;
      next = (next + 1) % keys.length;
      held.remove(keys[slot]);
      keys[slot] = key;
      held.put(key, slot);
      fill.accept(slot);
    }
    return slot;
  }
}
