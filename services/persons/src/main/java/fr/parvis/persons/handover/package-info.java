/** A copy of her file goes to another antenna by her act: sealed to it, signed, and closed with a code that she alone carries. */
@NullMarked
package fr.parvis.persons.handover;

import org.jspecify.annotations.NullMarked;
