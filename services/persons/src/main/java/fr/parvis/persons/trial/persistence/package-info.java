/** Keeps trials and conclusions, words encrypted with the key of her file. */
@NullMarked
package fr.parvis.persons.trial.persistence;

import org.jspecify.annotations.NullMarked;
