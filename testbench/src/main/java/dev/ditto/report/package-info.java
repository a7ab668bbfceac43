/**
 * What people look at afterwards: pictures, HTML with plots, JSON. Knows numbers, not where they
 * came from.
 */
package dev.ditto.report;
