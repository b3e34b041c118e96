/** What facilitators do with her and for her, and the hours it takes. */
@NullMarked
package fr.parvis.facilitation.intervention;

import org.jspecify.annotations.NullMarked;
