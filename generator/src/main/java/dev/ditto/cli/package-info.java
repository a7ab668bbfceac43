/**
 * The command line: one class per verb, found through {@link java.util.ServiceLoader}, so that a
 * jar has the verbs of the modules in it. A verb only parses, calls and prints.
 */
package dev.ditto.cli;
