/** Keeps structures under her key. */
@NullMarked
package fr.parvis.facilitation.structure.persistence;

import org.jspecify.annotations.NullMarked;
