/** Keeps the directory of facilitators and sites. */
@NullMarked
package fr.parvis.facilitation.facilitator.persistence;

import org.jspecify.annotations.NullMarked;
