/** Wrapped data keys in PostgreSQL. */
@NullMarked
package fr.parvis.cooperation.confidential.persistence;

import org.jspecify.annotations.NullMarked;
