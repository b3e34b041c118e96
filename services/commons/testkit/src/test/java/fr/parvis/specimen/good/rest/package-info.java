/** Specimen of the architecture tests. */
@NullMarked
package fr.parvis.specimen.good.rest;

import org.jspecify.annotations.NullMarked;
