/** Keeps opinions under her key. */
@NullMarked
package fr.parvis.facilitation.coherence.persistence;

import org.jspecify.annotations.NullMarked;
