/** What she brought from another antenna by her act, as it was there: nothing of it holds here until she says it again. */
@NullMarked
package fr.parvis.persons.brought;

import org.jspecify.annotations.NullMarked;
