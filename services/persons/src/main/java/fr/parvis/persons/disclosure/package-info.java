/** What one organisation may show of what she released, until when, and the news that it is over. */
@NullMarked
package fr.parvis.persons.disclosure;

import org.jspecify.annotations.NullMarked;
