/** One call of a partner, from the door to the answer. */
@NullMarked
package fr.parvis.gateway.call;

import org.jspecify.annotations.NullMarked;
