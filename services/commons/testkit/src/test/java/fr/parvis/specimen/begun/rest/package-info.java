/** Specimen of the architecture tests. */
@NullMarked
package fr.parvis.specimen.begun.rest;

import org.jspecify.annotations.NullMarked;
