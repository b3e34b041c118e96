/** Specimen of the architecture tests. */
@NullMarked
package fr.parvis.specimen.shown.rest;

import org.jspecify.annotations.NullMarked;
