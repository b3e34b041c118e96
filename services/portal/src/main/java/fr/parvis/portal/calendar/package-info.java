/** Hands a facilitator's calendar on to her telephone, which cannot sign in: whoever knows the address may read it. */
@NullMarked
package fr.parvis.portal.calendar;

import org.jspecify.annotations.NullMarked;
