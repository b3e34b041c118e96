/** Diagnosis sheets as they are asked for and answered. */
@NullMarked
package fr.parvis.facilitation.sheet.rest;

import org.jspecify.annotations.NullMarked;
