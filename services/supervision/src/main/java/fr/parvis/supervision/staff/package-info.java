/** Who is the line manager of whom at the carrier; never somebody of the offer side (IND-EP-07). */
@NullMarked
package fr.parvis.supervision.staff;

import org.jspecify.annotations.NullMarked;
