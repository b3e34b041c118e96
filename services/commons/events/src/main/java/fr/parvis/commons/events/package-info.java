/** Facts leave and enter a service exactly with the state they belong to: outbox, relay, inbox. */
@NullMarked
package fr.parvis.commons.events;

import org.jspecify.annotations.NullMarked;
