/** With whom she lives, on one sheet of her own file; nobody else's file is opened, joined or decided about by it. */
@NullMarked
package fr.parvis.persons.household;

import org.jspecify.annotations.NullMarked;
