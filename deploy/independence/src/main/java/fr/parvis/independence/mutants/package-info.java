/** Breaches made on purpose, each of which must turn the check red. */
@NullMarked
package fr.parvis.independence.mutants;

import org.jspecify.annotations.NullMarked;
