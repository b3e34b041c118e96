/** The active caseload: cases that only the person's yes opens, in an order everybody can explain. */
@NullMarked
package fr.parvis.facilitation.caseload;

import org.jspecify.annotations.NullMarked;
