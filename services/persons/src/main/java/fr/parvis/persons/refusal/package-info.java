/** Why something asked for was refused, said so that a person can put it right. */
@NullMarked
package fr.parvis.persons.refusal;

import org.jspecify.annotations.NullMarked;
