/** Whether a response fits what she asked for, in her own view, private until she decides otherwise. */
@NullMarked
package fr.parvis.facilitation.coherence;

import org.jspecify.annotations.NullMarked;
