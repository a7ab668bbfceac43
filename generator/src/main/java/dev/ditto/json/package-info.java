/** What every reader of JSON here needs, whatever the file is of. */
package dev.ditto.json;
