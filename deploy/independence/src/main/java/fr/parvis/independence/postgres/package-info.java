/** What each database role may do on each database, tried with its own login. */
@NullMarked
package fr.parvis.independence.postgres;

import org.jspecify.annotations.NullMarked;
