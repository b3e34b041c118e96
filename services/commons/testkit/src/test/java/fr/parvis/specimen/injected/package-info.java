/** Specimen of the architecture tests. */
@NullMarked
package fr.parvis.specimen.injected;

import org.jspecify.annotations.NullMarked;
