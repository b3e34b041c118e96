/** The statements a service really sends, taken from the database's own log. */
@NullMarked
package fr.parvis.bench.sql;

import org.jspecify.annotations.NullMarked;
