/** Specimen of the architecture tests. */
@NullMarked
package fr.parvis.specimen.good.usecase;

import org.jspecify.annotations.NullMarked;
