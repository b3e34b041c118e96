/** Reads a sheet of a file and replaces it. */
@NullMarked
package fr.parvis.persons.section.usecase;

import org.jspecify.annotations.NullMarked;
