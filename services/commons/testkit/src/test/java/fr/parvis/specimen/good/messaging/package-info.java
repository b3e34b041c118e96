/** Specimen of the architecture tests. */
@NullMarked
package fr.parvis.specimen.good.messaging;

import org.jspecify.annotations.NullMarked;
