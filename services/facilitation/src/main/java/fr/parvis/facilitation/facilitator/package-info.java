/** The facilitators of the antenna, the places where they receive people, and which place is nearest to her. */
@NullMarked
package fr.parvis.facilitation.facilitator;

import org.jspecify.annotations.NullMarked;
