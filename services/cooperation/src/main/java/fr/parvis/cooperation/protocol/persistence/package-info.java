/** Cooperation protocols in PostgreSQL. */
@NullMarked
package fr.parvis.cooperation.protocol.persistence;

import org.jspecify.annotations.NullMarked;
