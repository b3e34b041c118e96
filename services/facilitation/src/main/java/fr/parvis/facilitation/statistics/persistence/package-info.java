/** Keeps the names and codes under which facts are copied. */
@NullMarked
package fr.parvis.facilitation.statistics.persistence;

import org.jspecify.annotations.NullMarked;
