/** The calls of the parallel test, feature by feature. */
@NullMarked
package fr.parvis.facilitation.parallel;

import org.jspecify.annotations.NullMarked;
