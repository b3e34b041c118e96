/** Specimen of the architecture tests. */
@NullMarked
package fr.parvis.specimen.good.persistence;

import org.jspecify.annotations.NullMarked;
