/** Specimen of the architecture tests. */
@NullMarked
package fr.parvis.specimen.stored.persistence;

import org.jspecify.annotations.NullMarked;
