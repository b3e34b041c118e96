/** Seals a log of this service into a chain, publishes its heads and hands the chain to whoever checks it. */
@NullMarked
package fr.parvis.commons.web.chain;

import org.jspecify.annotations.NullMarked;
