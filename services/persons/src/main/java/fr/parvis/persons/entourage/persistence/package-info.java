/** Keeps her entourage, names and words encrypted with the key of her file. */
@NullMarked
package fr.parvis.persons.entourage.persistence;

import org.jspecify.annotations.NullMarked;
