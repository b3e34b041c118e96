/** The key of each person, under which her words are kept and with which they can be made unreadable for good. */
@NullMarked
package fr.parvis.facilitation.datakey;

import org.jspecify.annotations.NullMarked;
