/** Carries committed facts to the broker: one relay per lane, waiting on its own thread. */
@NullMarked
package fr.parvis.commons.events.relay;

import org.jspecify.annotations.NullMarked;
