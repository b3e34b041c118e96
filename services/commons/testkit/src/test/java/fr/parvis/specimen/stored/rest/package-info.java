/** Specimen of the architecture tests. */
@NullMarked
package fr.parvis.specimen.stored.rest;

import org.jspecify.annotations.NullMarked;
