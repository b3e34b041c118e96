/** Asks the services of this side, and knows when one did not answer. */
@NullMarked
package fr.parvis.portal.answer;

import org.jspecify.annotations.NullMarked;
