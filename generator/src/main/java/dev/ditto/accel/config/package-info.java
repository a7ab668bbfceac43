/**
 * From a user's JSON to checked {@link dev.ditto.accel.Parameters}: reading, inheritance,
 * overrides, rules, presets, explanation.
 */
package dev.ditto.accel.config;
