/** Parts of a file that are written and replaced as one sheet: who has which words on it is said by the feature it belongs to. */
@NullMarked
package fr.parvis.persons.section;

import org.jspecify.annotations.NullMarked;
