/** Keeps sections and notes under her key; a version of a note is never changed. */
@NullMarked
package fr.parvis.facilitation.knowledge.persistence;

import org.jspecify.annotations.NullMarked;
