/** A service as small as can be: one fact that is told, one effect that follows. */
@NullMarked
package fr.parvis.commons.events.trial;

import org.jspecify.annotations.NullMarked;
