/** Keeps sheets, each one value encrypted with the key of its file. */
@NullMarked
package fr.parvis.persons.section.persistence;

import org.jspecify.annotations.NullMarked;
