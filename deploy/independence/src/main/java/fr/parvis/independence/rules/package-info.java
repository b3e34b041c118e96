/** What independence demands, as written by hand in rules.yaml. */
@NullMarked
package fr.parvis.independence.rules;

import org.jspecify.annotations.NullMarked;
