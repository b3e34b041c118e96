/** What was looked at with her, under which conditions and until when it holds; what is proposed to be looked at needs her agreement. */
@NullMarked
package fr.parvis.facilitation.assessment;

import org.jspecify.annotations.NullMarked;
