/** Which machines of this side may ask anything here. */
@NullMarked
package fr.parvis.persons.machine;

import org.jspecify.annotations.NullMarked;
