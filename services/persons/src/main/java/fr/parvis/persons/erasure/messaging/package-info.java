/** The ledger of erasures, and the answers to it. */
@NullMarked
package fr.parvis.persons.erasure.messaging;

import org.jspecify.annotations.NullMarked;
