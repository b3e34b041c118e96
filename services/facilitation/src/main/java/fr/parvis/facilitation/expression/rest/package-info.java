/** Lets her say what she wants, and others comment beside it. */
@NullMarked
package fr.parvis.facilitation.expression.rest;

import org.jspecify.annotations.NullMarked;
