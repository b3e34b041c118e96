/** Reception interviews as they are kept. */
@NullMarked
package fr.parvis.facilitation.interview.persistence;

import org.jspecify.annotations.NullMarked;
