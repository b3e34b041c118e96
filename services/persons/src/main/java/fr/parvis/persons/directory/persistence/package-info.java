/** Keeps the directory as cooperation last published it. */
@NullMarked
package fr.parvis.persons.directory.persistence;

import org.jspecify.annotations.NullMarked;
