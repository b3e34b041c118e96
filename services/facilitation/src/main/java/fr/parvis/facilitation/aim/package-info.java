/** The nine things the support is for, in words she can read; she says which matter to her and which are reached (FAC-03). */
@NullMarked
package fr.parvis.facilitation.aim;

import org.jspecify.annotations.NullMarked;
