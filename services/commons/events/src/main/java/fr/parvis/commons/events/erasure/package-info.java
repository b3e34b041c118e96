/** The ledger of erasures as every service reads it that holds a part of a file (architecture, section 6). */
@NullMarked
package fr.parvis.commons.events.erasure;

import org.jspecify.annotations.NullMarked;
