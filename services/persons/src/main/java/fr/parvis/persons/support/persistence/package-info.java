/** Keeps proposals of support. */
@NullMarked
package fr.parvis.persons.support.persistence;

import org.jspecify.annotations.NullMarked;
