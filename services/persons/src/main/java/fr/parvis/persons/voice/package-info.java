/** What she says, complains of or reports, to whom she chooses, and what is answered; open at all times (UX-13). */
@NullMarked
package fr.parvis.persons.voice;

import org.jspecify.annotations.NullMarked;
