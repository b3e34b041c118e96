/** The shared summary of what holds her back and what carries her, and the steps that follow from it (FAC-35 to FAC-40, source 003). */
@NullMarked
package fr.parvis.facilitation.sheet;

import org.jspecify.annotations.NullMarked;
