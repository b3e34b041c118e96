/** A facilitator's mail of the morning: how much is due in her cases, and nothing of anybody. */
@NullMarked
package fr.parvis.facilitation.mail;

import org.jspecify.annotations.NullMarked;
