/** Keeps opinions, and carries those she releases. */
@NullMarked
package fr.parvis.facilitation.coherence.usecase;

import org.jspecify.annotations.NullMarked;
