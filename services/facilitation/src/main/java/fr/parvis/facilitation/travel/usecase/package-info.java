/** Records trips and adds up kilometres. */
@NullMarked
package fr.parvis.facilitation.travel.usecase;

import org.jspecify.annotations.NullMarked;
