/** Offers her peers, expert parents and mutual-aid groups beside her facilitator; she takes them or not, and nothing follows from it (FAC-10). */
@NullMarked
package fr.parvis.facilitation.complement;

import org.jspecify.annotations.NullMarked;
