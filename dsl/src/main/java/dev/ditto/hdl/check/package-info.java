/**
 * The rules a design must keep. Each rule is one class; all findings of a design are collected and
 * reported together, each with the user's lines and the fix.
 */
package dev.ditto.hdl.check;
