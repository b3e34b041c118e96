/** The reception interviews, each of which ends with her free decision (FAC-11 to FAC-16, source 003). */
@NullMarked
package fr.parvis.facilitation.interview;

import org.jspecify.annotations.NullMarked;
