/**
 * Quantisation: how real numbers become codes, and the integer arithmetic on them. Formats,
 * constants and tables are defined here once.
 */
package dev.ditto.model.quantize;
