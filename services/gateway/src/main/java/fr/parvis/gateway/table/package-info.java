/** Reads the table of routes, closed and strict: whatever it does not know, or what breaks a rule, stops the start. */
@NullMarked
package fr.parvis.gateway.table;

import org.jspecify.annotations.NullMarked;
