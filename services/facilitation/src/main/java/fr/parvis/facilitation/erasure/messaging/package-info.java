/** The ledger of erasures, and the answer to it. */
@NullMarked
package fr.parvis.facilitation.erasure.messaging;

import org.jspecify.annotations.NullMarked;
