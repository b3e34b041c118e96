/** Reads and writes her own assessment, which nobody else may write. */
@NullMarked
package fr.parvis.persons.selfassessment.usecase;

import org.jspecify.annotations.NullMarked;
