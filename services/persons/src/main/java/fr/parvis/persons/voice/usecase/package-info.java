/** Takes her words in by her act, shows them to the one she chose, and brings the answer back. */
@NullMarked
package fr.parvis.persons.voice.usecase;

import org.jspecify.annotations.NullMarked;
