/** Keeps what she brought encrypted with the key of her file, which packages came, and how often a wrong code was tried. */
@NullMarked
package fr.parvis.persons.brought.persistence;

import org.jspecify.annotations.NullMarked;
