/** Gathers a file whole, for her alone. */
@NullMarked
package fr.parvis.persons.export.usecase;

import org.jspecify.annotations.NullMarked;
