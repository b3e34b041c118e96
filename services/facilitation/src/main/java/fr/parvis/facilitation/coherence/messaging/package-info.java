/** Tells the other side an opinion she released. */
@NullMarked
package fr.parvis.facilitation.coherence.messaging;

import org.jspecify.annotations.NullMarked;
