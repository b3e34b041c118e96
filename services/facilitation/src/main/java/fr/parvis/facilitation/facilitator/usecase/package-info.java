/** Keeps the directory of facilitators and sites. */
@NullMarked
package fr.parvis.facilitation.facilitator.usecase;

import org.jspecify.annotations.NullMarked;
