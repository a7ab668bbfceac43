package dev.ditto.accel.rtl.encode;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;

/**
 * What the delta encoder takes in a cycle.
 *
 * @param valid there is a beat
 * @param last the window's last beat
 * @param now codes X(t), element 0 in the low byte
 * @param before codes X(t+1), or zeros
 * @param unsigned codes are 0 .. 255, else -128 .. 127
 * @param channels which elements exist
 * @param tag given back with the window; looked at in the last beat
 */
public record EncoderBeat(
    Bool valid, Bool last, UInt now, UInt before, Bool unsigned, UInt channels, UInt tag) {

  static Type<EncoderBeat> type(EncoderParameters p) {
    return struct(
        EncoderBeat.class,
        bool(),
        bool(),
        uint(8 * p.width()),
        uint(8 * p.width()),
        bool(),
        uint(p.width()),
        uint(p.tagBits()));
  }
}
