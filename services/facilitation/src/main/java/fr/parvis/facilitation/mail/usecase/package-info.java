/** Sets where a facilitator is written to, and writes to all who want it. */
@NullMarked
package fr.parvis.facilitation.mail.usecase;

import org.jspecify.annotations.NullMarked;
