/** What the token of each role opens on each service, tried with real tokens. */
@NullMarked
package fr.parvis.independence.tokens;

import org.jspecify.annotations.NullMarked;
