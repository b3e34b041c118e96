/** Keeps disagreements, words encrypted with the key of her file. */
@NullMarked
package fr.parvis.persons.disagreement.persistence;

import org.jspecify.annotations.NullMarked;
