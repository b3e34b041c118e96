/** Watching over the work itself: practice analysis, line management, governance; one deployment per side. */
@NullMarked
package fr.parvis.supervision;

import org.jspecify.annotations.NullMarked;
