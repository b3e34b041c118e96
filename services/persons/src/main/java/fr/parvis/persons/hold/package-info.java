/** Why a file may not be erased for the moment: what a judge or an authority asked to be kept. */
@NullMarked
package fr.parvis.persons.hold;

import org.jspecify.annotations.NullMarked;
