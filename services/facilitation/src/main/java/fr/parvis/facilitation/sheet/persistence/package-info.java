/** Diagnosis sheets as they are kept. */
@NullMarked
package fr.parvis.facilitation.sheet.persistence;

import org.jspecify.annotations.NullMarked;
