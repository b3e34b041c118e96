/** What was looked at for a choice of hers, common law first and the unusual included, what she kept of it, and what she tried (FAC-21, FAC-22); nothing is filtered out. */
@NullMarked
package fr.parvis.facilitation.exploration;

import org.jspecify.annotations.NullMarked;
