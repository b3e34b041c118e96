/** What she is told before she is asked, and whether she keeps something to herself or lets her facilitator read it. */
@NullMarked
package fr.parvis.facilitation.sharing;

import org.jspecify.annotations.NullMarked;
