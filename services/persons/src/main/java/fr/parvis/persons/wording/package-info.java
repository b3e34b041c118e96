/** The exact words a person is shown before she decides, in a standard and an easy-to-read variant. */
@NullMarked
package fr.parvis.persons.wording;

import org.jspecify.annotations.NullMarked;
