/** Makes an act happen once, however often its request arrives. */
@NullMarked
package fr.parvis.commons.web.idempotency;

import org.jspecify.annotations.NullMarked;
