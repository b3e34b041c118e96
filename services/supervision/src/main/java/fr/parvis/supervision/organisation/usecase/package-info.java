/** Entering and reading the organisations of an antenna. */
@NullMarked
package fr.parvis.supervision.organisation.usecase;

import org.jspecify.annotations.NullMarked;
