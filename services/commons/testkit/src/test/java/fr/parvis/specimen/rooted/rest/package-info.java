/** Specimen of the architecture tests. */
@NullMarked
package fr.parvis.specimen.rooted.rest;

import org.jspecify.annotations.NullMarked;
