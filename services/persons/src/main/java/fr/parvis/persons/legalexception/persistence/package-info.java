/** Keeps legal exceptions, which are written and read and never changed. */
@NullMarked
package fr.parvis.persons.legalexception.persistence;

import org.jspecify.annotations.NullMarked;
