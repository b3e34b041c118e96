/** Lets her say what stands beside a choice, and take it back. */
@NullMarked
package fr.parvis.facilitation.constraint.rest;

import org.jspecify.annotations.NullMarked;
