/** The ways facilitators make, and what they are paid for them, without a person in it. */
@NullMarked
package fr.parvis.facilitation.travel;

import org.jspecify.annotations.NullMarked;
