/** The calls of each feature, made by eight at once. */
@NullMarked
package fr.parvis.facilitation.parallel;

import org.jspecify.annotations.NullMarked;
