/** One PostgreSQL per side of an antenna, with a database and two roles for each service. */
@NullMarked
package fr.parvis.embedded.postgres;

import org.jspecify.annotations.NullMarked;
