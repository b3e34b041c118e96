/** Writes down what she tries, and her own conclusion by her act. */
@NullMarked
package fr.parvis.persons.trial.usecase;

import org.jspecify.annotations.NullMarked;
