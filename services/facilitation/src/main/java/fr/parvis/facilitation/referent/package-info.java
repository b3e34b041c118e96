/** Follows her wish for a pathway referent, whom she designates, and until when that one is it (FAC-43 to FAC-49). */
@NullMarked
package fr.parvis.facilitation.referent;

import org.jspecify.annotations.NullMarked;
