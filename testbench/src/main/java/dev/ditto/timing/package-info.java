/**
 * How long a whole run takes, without simulating hardware: a model that executes commands for their
 * meaning and keeps the time of each hardware block in a class of its own, mostly of the same name.
 * The block's source is the source of the class's numbers.
 */
package dev.ditto.timing;
