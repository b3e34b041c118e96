/** Takes facts in once, in the transaction of their effect, and keeps aside what cannot be applied. */
@NullMarked
package fr.parvis.commons.events.inbox;

import org.jspecify.annotations.NullMarked;
