/** What every test of the repository shares: real servers, tokens, transactions, architecture rules, tags. */
@NullMarked
package fr.parvis.testkit;

import org.jspecify.annotations.NullMarked;
