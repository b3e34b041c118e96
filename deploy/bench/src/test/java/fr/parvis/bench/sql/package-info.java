/** From the database's log to a script that does the same. */
@NullMarked
package fr.parvis.bench.sql;

import org.jspecify.annotations.NullMarked;
