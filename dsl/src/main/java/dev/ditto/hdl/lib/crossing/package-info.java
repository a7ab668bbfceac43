/**
 * Blocks that bring values from one clock to another, one way a file. Their main clock is the one
 * that values come from; {@code to} is the one that they go to. Both sides are reset together: each
 * reset must last until the other's clock has ticked, too.
 */
package dev.ditto.hdl.lib.crossing;
